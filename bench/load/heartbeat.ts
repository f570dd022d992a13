import { readFileSync } from "node:fs";

/** The longest time for which nothing else could run: by the clock, and what of it this thread worked. */
export interface Block {
  readonly ms: number;
  /** Milliseconds; what the clock says beyond that, other programs had. Undefined where the system doesn't tell. */
  readonly worked: number | undefined;
}

/** Beats whenever it can while some work is done, and keeps the longest times between two beats. */
export class Heartbeat {
  #longest = 0;
  #mostWorked: number | undefined;
  #isOver = false;
  #beat = performance.now();
  #worked = workedSoFar();

  constructor() {
    setImmediate(() => this.#next());
  }

  /** Ends it. */
  stop(): Block {
    this.#look();
    this.#isOver = true;
    return { ms: this.#longest, worked: this.#mostWorked };
  }

  #next(): void {
    if (this.#isOver) return;
    this.#look();
    setImmediate(() => this.#next());
  }

  #look(): void {
    const [now, worked] = [performance.now(), workedSoFar()];
    const ms = now - this.#beat;
    this.#longest = Math.max(this.#longest, ms);
    if (worked !== undefined && this.#worked !== undefined) {
      // Linux counts the time of a thread in ticks of four milliseconds, but nobody works longer than the clock says.
      this.#mostWorked = Math.max(this.#mostWorked ?? 0, Math.min(worked - this.#worked, ms));
    }
    [this.#beat, this.#worked] = [performance.now(), worked];
  }
}

/** Milliseconds that this thread has had a processor: Linux tells. */
function workedSoFar(): number | undefined {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return undefined;
  }
}
