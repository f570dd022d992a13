/** The steps to a field: keys, `[]` for every item of a sequence, `*` for every value of an open mapping. */
export type FieldPath = readonly string[];

/** A field that names other records by id. */
export interface RefField {
  readonly path: FieldPath;
  /** The kinds it may name; `*` is any record, `goal` a goal of the charter. */
  readonly kinds: readonly string[];
  /** Whether a way through such fields back to the start is a fault. */
  readonly acyclic?: true;
}

/** A field whose value is an id within the record that others may name, such as a goal's. */
export interface AnchorField {
  readonly path: FieldPath;
  readonly kind: string;
}

/** Whether approvals bind the field; the nearest field above decides where a field says nothing. */
export interface ControlledField {
  readonly path: FieldPath;
  readonly controlled: boolean;
}

/** What the schema of a kind says to the code. */
export interface KindRow {
  readonly folder: string;
  readonly prefix: string;
  /** The state of a record without history; null for a kind without a lifecycle. */
  readonly initial: string | null;
  readonly title: Readonly<Record<"en" | "zh-CN", string>>;
  /** The fields, with dots to go deeper; not those within the items of lists. */
  readonly fields: readonly string[];
  readonly refs: readonly RefField[];
  readonly anchors: readonly AnchorField[];
  readonly controlled: readonly ControlledField[];
}
