import type { TextEdit } from "../yaml/edit/change.ts";
import type { PlannedFile } from "./planFiles.ts";

/** What shall happen to a file: it is written, gets another name, or goes. */
export type FileChange = PlannedFile | RenamedFile | RemovedFile;

/** A file that moves to a path where nothing is yet, with the text that it has there. */
export interface RenamedFile {
  readonly path: string;
  /** Where it is now. */
  readonly from: string;
  readonly text: string;
  readonly expected: string;
  /** What makes `text` of `expected`; empty where only the name changes. */
  readonly edits: readonly TextEdit[];
}

/** A file that goes, as everything in it has a place elsewhere. */
export interface RemovedFile {
  readonly path: string;
  readonly text: undefined;
  readonly expected: string;
}

export function isRename(file: FileChange): file is RenamedFile {
  return "from" in file;
}

export function isRemoval(file: FileChange): file is RemovedFile {
  return file.text === undefined;
}
