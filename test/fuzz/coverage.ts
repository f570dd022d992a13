import { type Profiler, Session } from "node:inspector";

/** Which blocks of a script have run, by V8's own counting. */
export class Coverage {
  readonly #session = new Session();
  readonly #url: string;
  readonly #blocks = new Set<string>();
  /** What the last call of `take` has added. */
  #added: string[] = [];

  /** @param url a part of the address of the scripts that count */
  constructor(url: string) {
    this.#url = url;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** The number of blocks that have ever run. */
  get size(): number {
    return this.#blocks.size;
  }

  /** Adds what has run since the last call; returns how many blocks had never run before. */
  take(): number {
    this.#added = [];
    // Sessions of this thread answer at once.
    this.#session.post("Profiler.takePreciseCoverage", (_, result) => this.#add(result?.result ?? []));
    return this.#added.length;
  }

  /** Forgets what the last call of `take` has added, so that it can be found again, one input after the other. */
  forgetLast(): void {
    for (const block of this.#added) this.#blocks.delete(block);
  }

  #add(scripts: readonly Profiler.ScriptCoverage[]): void {
    for (const { url, functions } of scripts) {
      if (!url.includes(this.#url)) continue;
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          const block = `${startOffset}:${endOffset}`;
          if (count === 0 || this.#blocks.has(block)) continue;
          this.#blocks.add(block);
          this.#added.push(block);
        }
      }
    }
  }
}
