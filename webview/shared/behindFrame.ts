/** Does something behind the next frame: what has just been drawn is shown by that one, and then there is room for more. */
export class BehindFrame {
  readonly #channel = new MessageChannel();
  #frame: number | undefined;

  constructor(work: () => void) {
    this.#channel.port1.onmessage = () => {
      if (this.#frame === undefined) return;
      this.#frame = undefined;
      work();
    };
  }

  /** Once, however often it is asked for before that. */
  ask(): void {
    this.#frame ??= requestAnimationFrame(() => this.#channel.port2.postMessage(undefined));
  }

  cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}
