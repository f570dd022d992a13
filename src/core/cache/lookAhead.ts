import type { Pause } from "../model/turns.ts";
import type { Cancellation, ProjectFolder } from "../ports.ts";
import type { FileText } from "../source/readSource.ts";
import { type ContentKey, keyOf } from "./contentKey.ts";

/** A folder whose files can be looked at before they are read, so that reading what was looked at costs nothing. */
export class LookAhead implements ProjectFolder {
  readonly #folder: ProjectFolder;
  readonly #seen = new Map<string, FileText | undefined>();
  #listed: readonly string[] | undefined;

  constructor(folder: ProjectFolder) {
    this.#folder = folder;
  }

  get inner(): readonly string[] {
    return this.#folder.inner ?? [];
  }

  async list(signal?: Cancellation, pause?: Pause): Promise<readonly string[]> {
    const listed = this.#listed ?? (await this.#folder.list(signal, pause));
    this.#listed = undefined;
    return listed;
  }

  async read(path: string): Promise<FileText | undefined> {
    if (!this.#seen.has(path)) return this.#folder.read(path);
    const source = this.#seen.get(path);
    this.#seen.delete(path);
    return source;
  }

  /** The keys of all files; undefined where one has none. */
  async keys(): Promise<ReadonlyMap<string, ContentKey> | undefined> {
    this.#listed = await this.#folder.list();
    const keys = new Map<string, ContentKey>();
    let isWhole = true;
    for (const path of this.#listed) {
      const source = await this.#folder.read(path);
      this.#seen.set(path, source);
      const key = source && keyOf(source);
      if (key !== undefined) keys.set(path, key);
      else if (source) isWhole = false;
    }
    return isWhole ? keys : undefined;
  }
}
