import type { ReactiveController, ReactiveControllerHost } from "lit";
import { atOnce, type InTurns } from "./inTurns.ts";

/** Milliseconds of work in one go: half of a frame, the other half is for drawing. */
const turn = 8;

interface Made<T> {
  readonly sources: readonly unknown[];
  readonly made: T;
}

interface Making<T> {
  readonly sources: readonly unknown[];
  readonly work: InTurns<T>;
}

/**
 * Something that takes longer to make than a frame may last: it is made in turns, and until it is there, what was made
 * before is shown. The host is drawn anew when it is there.
 */
export class MadeInTurns<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #most: number;
  readonly #next = new MessageChannel();
  /** What was made, the latest first. */
  #kept: readonly Made<T>[] = [];
  #making: Making<T> | undefined;

  /** @param most so many are kept, to go back to */
  constructor(host: ReactiveControllerHost, most = 1) {
    this.#host = host;
    this.#most = most;
    this.#next.port1.onmessage = () => this.#goOn();
    host.addController(this);
  }

  /** What was made last. */
  get last(): T | undefined {
    return this.#kept[0]?.made;
  }

  /** Whether something else than the last is on its way. */
  get isBusy(): boolean {
    return this.#making !== undefined;
  }

  /**
   * What is made of these sources, or what was made last while that takes longer; undefined before there is anything.
   * @param isSmall whether it is made at once, without turns
   */
  from(sources: readonly unknown[], begin: () => InTurns<T>, isSmall: boolean): T | undefined {
    const found = this.#kept.find((one) => isSame(one.sources, sources));
    if (found) {
      this.#making = undefined;
      this.#keep(found);
    } else if (isSmall) {
      this.#making = undefined;
      this.#keep({ sources, made: atOnce(begin()) });
    } else if (!this.#making || !isSame(this.#making.sources, sources)) {
      const isUnderWay = this.#making !== undefined;
      this.#making = { sources, work: begin() };
      if (!isUnderWay) this.#next.port2.postMessage(undefined);
    }
    return this.last;
  }

  hostDisconnected(): void {
    this.#making = undefined;
  }

  #goOn(): void {
    const making = this.#making;
    if (!making) return;
    const start = performance.now();
    do {
      const step = making.work.next();
      if (!step.done) continue;
      this.#making = undefined;
      this.#keep({ sources: making.sources, made: step.value });
      this.#host.requestUpdate();
      return;
    } while (performance.now() - start < turn);
    this.#next.port2.postMessage(undefined);
  }

  #keep(made: Made<T>): void {
    this.#kept = [made, ...this.#kept.filter((one) => one !== made)].slice(0, this.#most);
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
