import type { SourceFile } from "../model/entry.ts";
import type { Pause } from "../model/turns.ts";
import type { CacheStore, Cancellation, ProjectFolder } from "../ports.ts";
import type { FileText } from "../source/readSource.ts";
import type { CacheConditions } from "./conditions.ts";
import { keepKey, keepSource, keyOf } from "./contentKey.ts";
import { type KeptBlock, type KeptRecords, readRecords, writeRecords } from "./keptRecords.ts";

/** Where what is known of a project is kept from one process to the next, and whose it is. */
export interface CacheOptions extends Omit<CacheConditions, "isTrusted"> {
  readonly store: CacheStore;
}

/** A project as it was when it was kept. */
export interface Restored extends Pick<KeptRecords, "day" | "checker"> {
  /** All of its files; those that are other ones now are without their texts. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The files that came, went or changed since then, as they were read now. */
  readonly seen: ReadonlyMap<string, FileText | undefined>;
}

const part = "records";

/** Keeps the records of a project, and what was found in them. */
export class RecordsCache {
  readonly #options: CacheOptions;
  /** What is kept, as it was written: most of it is the same when it is written again. */
  #blocks: readonly KeptBlock[] = [];

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** What was kept of a project with these files, brought together with the files as they are. */
  async restore(
    folder: ProjectFolder,
    listed: readonly string[],
    isTrusted: boolean,
    { signal, pause }: { readonly signal?: Cancellation | undefined; readonly pause?: Pause | undefined },
  ): Promise<Restored | undefined> {
    const kept = await readRecords(this.#options.store.read(part), { ...this.#options, isTrusted }, pause);
    if (!kept) return undefined;
    const seen = new Map<string, FileText | undefined>();
    for (const path of listed) {
      seen.set(path, await folder.read(path));
      const waiting = pause?.();
      if (waiting) await waiting;
      signal?.throwIfAborted();
    }
    const files = new Map<string, SourceFile>();
    for (const { key, ...read } of kept.files) {
      const source = seen.get(read.path);
      const isSame = source !== undefined && keyOf(source) === key;
      const file = { ...read, text: isSame && "text" in source ? withoutMark(source.text) : "" };
      keepKey(file, key);
      files.set(read.path, file);
      if (isSame) seen.delete(read.path);
      else if (!seen.has(read.path)) seen.set(read.path, undefined);
      const waiting = pause?.();
      if (waiting) await waiting;
    }
    this.#blocks = kept.blocks;
    return { day: kept.day, checker: kept.checker, files, seen };
  }

  /** Remembers as what a file was read, without which it isn't kept. */
  note(file: SourceFile, source: FileText): void {
    keepSource(file, source);
  }

  /** Forgets how the project was written, which is of use only to `save`. */
  release(): void {
    this.#blocks = [];
  }

  /** Keeps a project as it was checked on a day; where that can't be, what was kept stays. */
  async save(
    files: ReadonlyMap<string, SourceFile>,
    checked: Omit<KeptRecords, "files" | "blocks">,
    isTrusted: boolean,
    pause?: Pause,
  ): Promise<void> {
    const blocks = this.#blocks;
    this.release();
    const pieces = writeRecords(files, { ...checked, blocks }, { ...this.#options, isTrusted });
    await this.#options.store.write(part, paced(pieces, pause));
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

async function* paced<T>(pieces: Iterable<T>, pause?: Pause): AsyncIterable<T> {
  for (const piece of pieces) {
    yield piece;
    const waiting = pause?.();
    if (waiting) await waiting;
  }
}
