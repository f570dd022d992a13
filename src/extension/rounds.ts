import type { Found, ProjectService } from "../core/service.ts";

export interface RoundsOptions {
  readonly service: Pick<ProjectService, "load" | "update" | "keep">;
  readonly found: Found;
  /** A round is over. */
  readonly didCheck: () => void;
  readonly failed: (error: unknown) => void;
  /** Settles after a moment in which a burst of changes would mostly have gone on. */
  readonly moment: () => Promise<void>;
}

/** More changed files than this at once are a burst: a branch switch, say. */
const manyFiles = 50;

/** After so many moments without a change the folder is read. */
const quietMoments = 4;

/** What comes within so many moments after that still belongs to the burst. */
const tailMoments = 12;

/** One that has paused before may pause so many times as long again. */
const longerPauses = 3;

/** So many moments at most are waited for the end of a burst. */
const mostMoments = 240;

/**
 * Reads a project in rounds. Changes that come during one wait together for the next; those of a burst, which editors
 * report in batches, wait until no more come, and then the whole folder is read once. What is late is read file by file.
 */
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #cancellation = new AbortController();
  readonly #pending = new Set<string>();
  #rescans = 0;
  #rescan = false;
  #isBurst = false;
  /** The last burst for whose late changes somebody waits. */
  #tail: object | undefined;
  #changes = 0;
  #work: Promise<void> | undefined;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  /** How often the whole folder was read. */
  get rescans(): number {
    return this.#rescans;
  }

  /** A file has changed. */
  change(path: string): void {
    this.#pending.add(path);
    this.#isBurst ||= this.#pending.size > manyFiles;
    this.#schedule();
  }

  /** A folder has changed, and what happened in it may not be reported. */
  changeFolder(): void {
    this.#isBurst = true;
    this.#rescan = true;
    this.#schedule();
  }

  /** Reads the whole folder. */
  rescan(): void {
    this.#rescan = true;
    this.#schedule();
  }

  /** Settles when all that was known to have changed has been read. */
  async idle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  dispose(): void {
    this.#cancellation.abort();
  }

  #schedule(): void {
    this.#changes += 1;
    this.#work ??= this.#carryOut().finally(() => {
      this.#work = undefined;
      const hasWork = this.#rescan || this.#pending.size > 0;
      if (hasWork && !this.#cancellation.signal.aborted) this.#schedule();
    });
  }

  async #carryOut(): Promise<void> {
    await Promise.resolve();
    const { service, didCheck, failed } = this.#options;
    const { signal } = this.#cancellation;
    const found: Found = (path, problems) => {
      if (!signal.aborted) this.#options.found(path, problems);
    };
    try {
      if (this.#isBurst) await this.#quiet(quietMoments);
      const paths = [...this.#pending];
      const rescan = this.#rescan || (this.#isBurst && !this.#tail);
      if (this.#isBurst) void this.#hearTail();
      this.#pending.clear();
      this.#rescan = false;
      this.#isBurst = false;
      if (rescan) this.#rescans += 1;
      await (rescan ? service.load(signal, found) : service.update(paths, signal, found));
      if (!signal.aborted) didCheck();
      if (rescan) await service.keep();
    } catch (error) {
      if (!signal.aborted) failed(error);
    }
  }

  /** Counts what comes until it has been quiet for long as part of the burst. */
  async #hearTail(): Promise<void> {
    const tail = {};
    this.#tail = tail;
    await this.#quiet(tailMoments);
    if (this.#tail === tail) this.#tail = undefined;
  }

  /** Settles when so many moments have passed without a change, or nobody waits for that any longer. */
  async #quiet(atLeast: number): Promise<void> {
    let seen = this.#changes;
    let needed = atLeast;
    for (let moments = 0, quiet = 0; moments < mostMoments && quiet < needed; moments++) {
      if (this.#cancellation.signal.aborted) return;
      await this.#options.moment();
      const goesOn = this.#changes !== seen;
      if (goesOn) needed = Math.max(needed, longerPauses * quiet);
      quiet = goesOn ? 0 : quiet + 1;
      seen = this.#changes;
    }
  }
}
