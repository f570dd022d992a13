import type { Entry } from "../model/entry.ts";
import type { Change } from "../yaml/edit/change.ts";
import type { DraftRow } from "./sourceRow.ts";

/** A row on its way to a record. */
export interface LiveRow {
  readonly row: DraftRow;
  /** The record that it changes; a new one without it. */
  readonly entry: Entry | undefined;
  /** New records are numbered again whenever one before them drops out. */
  id: string;
  notes: readonly string[];
}

/** A field whose references were found. */
export interface ReadyField {
  readonly path: readonly string[];
  readonly label: string;
  readonly isNewOnly: boolean;
  readonly value: unknown;
  readonly remove: boolean;
  /** For a list of references: those that may stay, because the source doesn't know them. */
  readonly keeps?: (id: string) => boolean;
}

/** What a row makes of its record: the pointers of changes begin at the record. */
export type Draft =
  | { readonly live: LiveRow; readonly entry: undefined; readonly record: unknown }
  | { readonly live: LiveRow; readonly entry: Entry; readonly changes: readonly Change[] };
