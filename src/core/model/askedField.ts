/** A field that somebody is asked for who makes a new record. */
export interface AskedField {
  /** Keys, and `[]` for the items of a list, which are asked for until one is left empty. */
  readonly path: readonly string[];
  /** What the answer is at first: a value, or `today`. */
  readonly initial?: string;
}
