import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Lets a long list be drawn in pieces, one each frame, so that no frame takes long. */
export class Growing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #piece: number;
  #list: unknown;
  #shown = 0;
  #isComplete = true;
  /** Whether it is a part of what is being drawn. */
  #isAsked = false;
  #frame: number | undefined;

  /** @param piece so many more are drawn in each frame */
  constructor(host: ReactiveControllerHost, piece: number) {
    this.#host = host;
    this.#piece = piece;
    host.addController(this);
  }

  /** How many of a list are drawn by now; another list begins anew, and so does one that was away. */
  of(list: unknown, length: number): number {
    this.#isAsked = true;
    if (list !== this.#list) {
      this.#list = list;
      this.#shown = this.#piece;
    }
    this.#isComplete = this.#shown >= length;
    return Math.min(this.#shown, length);
  }

  /** Whether all of the list is drawn. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  hostUpdate(): void {
    this.#isAsked = false;
  }

  hostUpdated(): void {
    if (!this.#isAsked) {
      this.#list = undefined;
      this.#isComplete = true;
    }
    if (this.#isComplete || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#shown += this.#piece;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}
