import type { Pointer } from "../../model/problem.ts";

/** One wish for a document. Values are plain JSON-like data. */
export type Change = SetValue | AppendItem | RemoveValue | MoveItem;

/**
 * Replaces the value at `pointer`, or adds its key to the mapping: at the end, or next to the sibling key that
 * `before` or `after` names. What the pointer leads through and isn't there yet is created.
 */
export interface SetValue {
  readonly op: "set";
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly before?: string;
  readonly after?: string;
}

/** Adds an item to the end of the sequence at `pointer`, which is created where it is absent or null. */
export interface AppendItem {
  readonly op: "append";
  readonly pointer: Pointer;
  readonly item: unknown;
  /** Whether a mapping stands in braces on a line of its own, however long; else it looks like its siblings. */
  readonly oneLine?: boolean;
  /** Whether a mapping stands in braces only where it fits in its line, though its siblings do. */
  readonly fitting?: boolean;
}

/** Removes a key of a mapping or an item of a sequence. A key that isn't there is no reason to complain. */
export interface RemoveValue {
  readonly op: "remove";
  readonly pointer: Pointer;
}

/** Puts an item of the sequence at `pointer` in another place, with its comments and as it is written. */
export interface MoveItem {
  readonly op: "move";
  readonly pointer: Pointer;
  readonly from: number;
  /** Its index afterwards. */
  readonly to: number;
}

/** Replaces the text from `start` to `end` (exclusive), in UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** `edits` are against the original text: sorted, apart from each other, and no larger than they must be. */
export type EditResult =
  | { readonly ok: true; readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly message: string };
