import type { ReactiveController, ReactiveControllerHost } from "lit";
import { BehindFrame } from "./behindFrame.ts";

/** Lets a long list be drawn in pieces, one each frame, so that no frame takes long. */
export class Growing implements ReactiveController {
  readonly #piece: number;
  readonly #more: BehindFrame;
  #list: unknown;
  #shown = 0;
  #isComplete = true;
  /** Whether it is a part of what is being drawn. */
  #isAsked = false;

  /** @param piece so many more are drawn in each frame */
  constructor(host: ReactiveControllerHost, piece: number) {
    this.#piece = piece;
    this.#more = new BehindFrame(() => {
      this.#shown += piece;
      host.requestUpdate();
    });
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
    if (!this.#isComplete) this.#more.ask();
  }

  hostDisconnected(): void {
    this.#more.cancel();
  }
}
