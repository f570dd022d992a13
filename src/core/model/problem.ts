import type { ProblemCode } from "./problemCodes.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** How far the project is: the same finding may weigh more before a release than during work. */
export type Stage = "work" | "review" | "release";

/** A 0-based line and a 0-based column in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets into a text in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The keys and indexes that lead from the top of a YAML document to a value. */
export type Pointer = readonly (string | number)[];

/** Where a finding points: at a value (or at its key), or at a span of the text that no value owns. */
export interface Place {
  readonly file: string;
  readonly pointer: Pointer;
  readonly at: "key" | "value";
  readonly span?: Span;
}

/** What a check found, before anyone asked for its line or its severity. */
export interface Finding extends Place {
  readonly code: ProblemCode;
  readonly message: string;
  readonly record?: string;
  readonly related?: readonly RelatedPlace[];
  /** Facts that a quick fix needs, as plain JSON. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface RelatedPlace extends Place {
  readonly message: string;
}

export interface Related {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/** A finding as people meet it: weighed for the stage and located in its file. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the project's folder, with `/` between the names. */
  readonly file: string;
  readonly range: Range;
  /** The same as offsets. */
  readonly span: Span;
  /** What it is about, from the top of the file. */
  readonly pointer: Pointer;
  readonly record?: string;
  readonly related: readonly Related[];
  readonly data?: Readonly<Record<string, unknown>>;
}
