import type { Kind } from "../model/kind.ts";

/** A row of the source after its cells were read: a record to be, or a reason why not. */
export type SourceRow = DraftRow | RefusedRow;

interface RowPlace {
  /** Where the row begins in its file, from 1. */
  readonly line: number;
  /** The file, where the source is a folder. */
  readonly source?: string | undefined;
  readonly notes: readonly string[];
}

export interface RefusedRow extends RowPlace {
  readonly outcome: "skipped" | "failed";
  readonly foreignId?: string | undefined;
  readonly reason: string;
}

export interface DraftRow extends RowPlace {
  readonly outcome: "draft";
  readonly foreignId: string;
  /** The id that the record shall have here; without it, it gets the next number. */
  readonly ownId?: string | undefined;
  readonly fields: readonly DraftField[];
}

/** One field as the source has it. */
export interface DraftField {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** What people know it by in the source, such as the name of a column. */
  readonly label: string;
  /** Whether only new records get it: what is there in a record that was imported before stays. */
  readonly isNewOnly?: boolean;
  readonly content: PlainContent | ReferenceContent;
}

export interface PlainContent {
  /** Undefined where the source says nothing. */
  readonly value: unknown;
  /** Whether a record loses the field when the source says nothing. */
  readonly remove: boolean;
}

/** Records that the source names by its own ids. */
export interface ReferenceContent {
  readonly foreignIds: readonly string[];
  readonly isList: boolean;
  /** The kinds that may be named; `*` is any record. */
  readonly kinds: readonly string[];
  readonly onUnknown: "fail" | "drop";
  readonly remove: boolean;
}

/** What is imported, from which system, and to where. */
export interface ImportRequest {
  readonly kind: Kind;
  /** The name under which records keep the source's ids. */
  readonly system: string;
  /** `{id}` stands for the record's id; without it, all new records go into this one file. */
  readonly file: string;
  readonly rows: readonly SourceRow[];
}
