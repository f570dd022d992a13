import type { FileText } from "./source/readSource.ts";

/** Says that a result is no longer wanted; every `AbortSignal` is one. */
export interface Cancellation {
  throwIfAborted(): void;
}

/** A project's folder, wherever it is: on disk, in an editor's file system, or in memory. */
export interface ProjectFolder {
  /** The paths of the project's files, as `kindOfFile` knows them, relative to the folder and with `/`. */
  list(signal?: Cancellation): Promise<readonly string[]>;
  /** A file as it is now (unsaved text before what is on disk); undefined where there is none. */
  read(path: string): Promise<FileText | undefined>;
}
