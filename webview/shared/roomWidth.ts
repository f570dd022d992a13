import type { ReactiveController, ReactiveControllerHost } from "lit";

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Follows how wide a part of a panel is, in pixels, and has the panel drawn anew when that changes. */
export class RoomWidth implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  #part: Element | null = null;
  #width: number;
  readonly #resizes = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#host.requestUpdate();
  });

  /** @param first the width before it has been measured */
  constructor(host: Host, selector: string, first = 640) {
    this.#host = host;
    this.#selector = selector;
    this.#width = first;
    host.addController(this);
  }

  get width(): number {
    return this.#width;
  }

  hostUpdated(): void {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    if (part === this.#part) return;
    this.#resizes.disconnect();
    if (part) this.#resizes.observe(part);
    this.#part = part;
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
    this.#part = null;
  }
}
