import type { FileKind } from "./kind.ts";

/** Larger files than this are refused, in bytes on disk and in UTF-16 units of their text. */
export const maxLength = 1024 * 1024;

/** Only baselines may be larger: one file holds the content of every record that was agreed. */
const maxBaselineLength = 64 * 1024 * 1024;

/** How large a file may be that holds such records; undefined stands for a file that is no part of a project. */
export function maxLengthOf(kind: FileKind | undefined): number {
  return kind === "baseline" ? maxBaselineLength : maxLength;
}
