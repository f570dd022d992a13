import type { Entry } from "./entry.ts";

/**
 * The entries of files in the order of their paths. A file that is written again keeps its place, so they are sorted only
 * where a new one stands before others, and when somebody asks.
 */
export class FilesInOrder {
  #files = new Map<string, readonly Entry[]>();
  #last = "";
  #isSorted = true;
  #list: readonly Entry[] | undefined;

  /** Puts entries in the place of those that the file had; none of them takes it out. */
  set(path: string, entries: readonly Entry[]): void {
    const before = this.#files.get(path);
    if (isSame(before ?? [], entries)) return;
    this.#list = undefined;
    if (entries.length === 0) {
      this.#files.delete(path);
      return;
    }
    if (!before) {
      this.#isSorted &&= this.#last < path;
      this.#last = path;
    }
    this.#files.set(path, entries);
  }

  /** The entries as they are now: the same list until one of them comes or goes, and it never changes. */
  list(): readonly Entry[] {
    if (!this.#isSorted) this.#sort();
    this.#list ??= this.#entries();
    return this.#list;
  }

  #entries(): readonly Entry[] {
    const all: Entry[] = [];
    for (const entries of this.#files.values()) for (const entry of entries) all.push(entry);
    return all;
  }

  #sort(): void {
    this.#files = new Map([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#last = [...this.#files.keys()].at(-1) ?? "";
    this.#isSorted = true;
  }
}

function isSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every((entry, index) => entry === others[index]);
}
