/**
 * What a client may see of a field, as its schema says (`x-disclosed`): its value, or the values of the fields and items
 * within it that are disclosed too. What is not named here is not disclosed.
 */
export interface DisclosedField {
  /**
   * Undefined where it is shown as it is. `own`: only what the reader wrote; `actor`: who acted, by the id of a person;
   * `content`: content of the record that is named beside it; `initial`: not its state but that in which such records
   * begin, which stands in `instead`.
   */
  readonly as?: "own" | "actor" | "content" | "initial";
  readonly instead?: string;
  /** The kinds of records that it names. */
  readonly refs?: readonly string[];
  /** Whether what is around it is nothing without it. */
  readonly required?: true;
  readonly within?: DisclosedFields;
  readonly items?: DisclosedField;
}

export type DisclosedFields = Readonly<Record<string, DisclosedField>>;
