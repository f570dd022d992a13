import type { BoardColumn } from "../../src/protocol/board/boardView.ts";
import type { CardOffers } from "../../src/protocol/board/cardOffers.ts";
import type { DragEffect } from "../shared/drag/dragState.ts";
import { PointerDrag } from "../shared/drag/pointerDrag.ts";
import { fillIn } from "../shared/fillIn.ts";
import { columnOf } from "./cardFocus.ts";
import { columnDrag } from "./columnDrag.ts";
import { EdgeScroll } from "./edgeScroll.ts";
import { type DropVerdict, judgeDrop } from "./judgeDrop.ts";
import { type BoardTexts, verdictText } from "./wording.ts";

export interface CardDragOptions {
  readonly columns: () => readonly BoardColumn[];
  readonly root: () => DocumentFragment | HTMLElement;
  readonly texts: () => BoardTexts;
  /** What people call a state. */
  readonly titleOf: (state: string) => string;
  /** What may happen to the record that was asked for last. */
  readonly offers: () => CardOffers | undefined;
  readonly announce: (text: string) => void;
  readonly pickedUp: (id: string) => void;
  readonly dropped: (id: string, to: string) => void;
  readonly redraw: () => void;
}

/** How wide what is drawn under the pointer is, with the space around it: it stays within the window. */
const shadowRoom = 222;

/** A card on its way from column to column: what is said meanwhile, and what is drawn under the pointer. */
export class CardDrag {
  readonly #options: CardDragOptions;
  readonly #drag: PointerDrag<string>;
  readonly #edges = new EdgeScroll(() => {
    if (this.#pointer) this.#drag.handle(this.#pointer);
  });
  /** The latest move of the pointer that holds a card. */
  #pointer: PointerEvent | undefined;

  constructor(options: CardDragOptions) {
    this.#options = options;
    this.#drag = new PointerDrag<string>({
      ...columnDrag(options.columns, options.root),
      changed: (_, effect) => this.#changed(effect),
    });
  }

  /** The card that is held, where it came from and where it is; undefined where none is. */
  get held() {
    const { state } = this.#drag;
    return state.type === "held" ? state : undefined;
  }

  /** Takes the events of the board. */
  readonly handle = (event: Event): void => {
    if (event instanceof PointerEvent && event.type === "pointermove") this.#pointer = event;
    this.#drag.handle(event);
    this.follow();
  };

  /** Draws the card that the pointer holds where it is, and scrolls where that is near an end of the board. */
  follow(): void {
    const root = this.#options.root();
    const [shadow, board] = [root.querySelector<HTMLElement>(".shadow"), root.querySelector(".board")];
    if (this.held?.by === "pointer" && this.#pointer && board) {
      const { clientX, clientY } = this.#pointer;
      const x = Math.min(clientX, innerWidth - shadowRoom);
      shadow?.style.setProperty("translate", `${x}px ${clientY}px`);
      this.#edges.holdAt(clientX, board);
    } else {
      this.#edges.stop();
    }
  }

  /** Puts the card back that is held, when somebody else has moved its record. */
  cancelIfMoved(): void {
    const { held } = this;
    if (held && columnOf(held.id, this.#options.columns())?.state !== held.from) this.#drag.cancel();
  }

  /** What would come of dropping the card that is held; undefined where none is, or it is not known yet. */
  verdictFor(state: string): DropVerdict | undefined {
    const { held } = this;
    const offers = this.#options.offers();
    const isOther = held && held.from !== state && offers?.record === held.id;
    return isOther ? judgeDrop(offers, state) : undefined;
  }

  #changed({ type, id, at }: DragEffect<string>): void {
    const { announce, texts, pickedUp, dropped, redraw } = this.#options;
    switch (type) {
      case "pickedUp":
        pickedUp(id);
        announce(fillIn(texts().pickedUp, { what: id }));
        break;
      case "moved":
        this.#movedOver(at);
        break;
      case "dropped":
        announce(fillIn(texts().dropped, { what: id }));
        dropped(id, at);
        break;
      case "cancelled":
        announce(`${id}: ${texts().cancelled}`);
    }
    redraw();
  }

  #movedOver(state: string): void {
    const { announce, texts, titleOf, root } = this.#options;
    const verdict = this.verdictFor(state);
    const values = { state: titleOf(state), verdict: verdict ? verdictText(verdict, texts()) : "" };
    announce(verdict ? fillIn(texts().over, values) : values.state);
    if (this.held?.by !== "key") return;
    const column = root().querySelector(`[data-state=${CSS.escape(state)}]`);
    column?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
