import type { FileKind, RecordOf } from "./kind.ts";
import type { RefField } from "./kindRow.ts";
import type { Finding, Pointer } from "./problem.ts";

/** One mention of another record. */
export interface Reference {
  readonly field: RefField;
  /** Within the record. */
  readonly pointer: Pointer;
  readonly id: string;
}

/** One record (or the project's settings) where it stands: the unit that is checked, linked and changed. */
export interface Entry<K extends FileKind = FileKind> {
  readonly kind: K;
  /** Empty where the record has no usable id. */
  readonly id: string;
  readonly file: string;
  /** The way from the top of the file to the record: empty, or its place in the sequence. */
  readonly base: Pointer;
  readonly value: RecordOf<K>;
  /** Whether the schema accepts `value`; where it does not, its fields may be missing or of other types. */
  readonly valid: boolean;
  readonly references: readonly Reference[];
  readonly anchors: readonly Anchor[];
}

/** An id within a record that others may name, such as a goal's. */
export interface Anchor {
  readonly kind: string;
  readonly id: string;
  readonly pointer: Pointer;
}

/** What an id leads to: a record, or an anchor within one. */
export interface Target {
  readonly kind: string;
  readonly entry: Entry;
  /** Where the id stands, within the record. */
  readonly pointer: Pointer;
}

/** A file of the project as it was read: its records, and what is wrong with it taken alone. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}
