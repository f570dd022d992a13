import type { Pause } from "./model/turns.ts";
import type { FileText } from "./source/readSource.ts";

/** Says that a result is no longer wanted; every `AbortSignal` is one. */
export interface Cancellation {
  throwIfAborted(): void;
}

/** A project's folder, wherever it is: on disk, in an editor's file system, or in memory. */
export interface ProjectFolder {
  /** The paths of the project's files, as `kindOfFile` knows them, relative to the folder and with `/`. */
  list(signal?: Cancellation, pause?: Pause): Promise<readonly string[]>;
  /** The folders of other projects that the last `list` came upon in this one's own, and left to them. */
  readonly inner?: readonly string[];
  /** A file as it is now (unsaved text before what is on disk); undefined where there is none. */
  read(path: string): Promise<FileText | undefined>;
}

/** Where a host keeps texts that it can do without, for one project. */
export interface CacheStore {
  /** What was last written under a name, in pieces; throws, or ends, where there is nothing that may be trusted. */
  read(name: string): AsyncIterable<string>;
  /** Writes all of the pieces or, where there is no room or one is undefined, leaves what is there. Never throws. */
  write(name: string, pieces: AsyncIterable<string | undefined>): Promise<void>;
}
