import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Lets a long list be drawn in pieces, one each frame, so that no frame takes long. */
export class Growing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #piece: number;
  readonly #next = new MessageChannel();
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
    this.#next.port1.onmessage = () => this.#grow();
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
    // What has just been drawn is shown by the next frame: only behind that one there is room for more.
    if (!this.#isComplete)
      this.#frame ??= requestAnimationFrame(() => this.#next.port2.postMessage(undefined));
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #grow(): void {
    if (this.#frame === undefined) return;
    this.#frame = undefined;
    this.#shown += this.#piece;
    this.#host.requestUpdate();
  }
}
