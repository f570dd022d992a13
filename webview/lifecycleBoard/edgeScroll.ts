/** So near an end of the board, in pixels, what is held scrolls it; at the end itself so far in a frame. */
const [near, fastest] = [48, 18];

/** How far a board scrolls in a frame while something is held at `x`: towards the end that is near, 0 in between. */
export function edgeSpeed(x: number, { left, right }: { readonly left: number; readonly right: number }) {
  const [before, after] = [left + near - x, x - (right - near)];
  const depth = Math.min(near, Math.max(before, after, 0));
  const speed = Math.round((depth / near) * fastest);
  return before > after ? 0 - speed : speed;
}

/** Scrolls a board sideways for as long as something is held near one of its ends. */
export class EdgeScroll {
  readonly #scrolled: () => void;
  #frame: number | undefined;
  #board: Element | undefined;
  #x = 0;

  /** @param scrolled called after each step: other things lie under the pointer then */
  constructor(scrolled: () => void) {
    this.#scrolled = scrolled;
  }

  holdAt(x: number, board: Element): void {
    this.#x = x;
    this.#board = board;
    this.#frame ??= requestAnimationFrame(this.#step);
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  readonly #step = (): void => {
    this.#frame = undefined;
    const board = this.#board;
    if (!board) return;
    const before = board.scrollLeft;
    const speed = edgeSpeed(this.#x, board.getBoundingClientRect());
    if (speed === 0) return;
    board.scrollLeft += speed;
    if (board.scrollLeft === before) return;
    this.#scrolled();
    this.#frame ??= requestAnimationFrame(this.#step);
  };
}
