/** What becomes of one row (or one item) of the source. */
export type Outcome = "created" | "updated" | "unchanged" | "skipped" | "failed";

export interface ImportRow {
  /** Where the row begins in its file, from 1. */
  readonly line: number;
  /** The file, where the source is a folder; relative to it. */
  readonly source?: string | undefined;
  readonly outcome: Outcome;
  readonly id?: string | undefined;
  /** The id that the source knows the record by. */
  readonly foreignId?: string | undefined;
  /** Why it was skipped or failed. */
  readonly reason?: string | undefined;
  /** What was put up with. */
  readonly notes: readonly string[];
}

/** A file as it shall be: new where nothing is expected, else in place of the text that was read. */
export interface ImportWrite {
  readonly path: string;
  readonly text: string;
  readonly expected: string | undefined;
}

/** A record that came from this source once and isn't in it any more. It is never removed. */
export interface MissingRecord {
  readonly id: string;
  readonly foreignId: string;
}

/** What an import would do. Nothing is written: `writes` leave out what failed, and the caller decides. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly writes: readonly ImportWrite[];
  readonly missing: readonly MissingRecord[];
}

/** Why there is no plan at all: the source, the mapping or the project can't be used as it is. */
export interface ImportObstacle {
  readonly message: string;
  /** The file to blame, where it is not the source itself. */
  readonly where?: "mapping" | "project" | undefined;
  /** The file, where the source is more than one. */
  readonly source?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
}

export type ImportResult<P extends ImportPlan = ImportPlan> =
  | { readonly ok: true; readonly plan: P }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };
