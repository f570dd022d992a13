import { type DrawnLines, drawnLines, scrolledTo } from "../shared/table/virtualRows.ts";

/** How far a column is scrolled, and how much of it is seen: in pixels. */
interface Room {
  readonly top: number;
  readonly seen: number;
}

/** Cards are higher than rows, and many columns of them stand beside each other. */
const roomOfCards = { beyond: 4, few: 14 };

/** Which cards of each column are drawn: those that are seen, and the one with the focus. */
export class BoardRooms {
  readonly #rooms = new Map<string, Room>();
  /** The height of a card with the space below it, measured once there is one. */
  slot = 112;

  /** Takes the height of a card's room as it is drawn, 0 where none is; returns whether that is another one. */
  measured(slot: number): boolean {
    if (slot <= 0 || Math.abs(slot - this.slot) <= 1) return false;
    this.slot = slot;
    return true;
  }

  /** @param kept the place of the card that has or gets the focus */
  drawn(state: string, count: number, kept: number | undefined): DrawnLines {
    return drawnLines(count, this.#scrolled(state), kept, roomOfCards);
  }

  /** Takes how a column is scrolled; returns whether other cards are to be drawn. */
  scrolled(state: string, { scrollTop, clientHeight }: Element, count: number): boolean {
    const before = this.drawn(state, count, undefined);
    this.#rooms.set(state, { top: scrollTop, seen: clientHeight });
    return JSON.stringify(before) !== JSON.stringify(this.drawn(state, count, undefined));
  }

  /** Scrolls a column as little as need be, so that a card of it is seen. */
  show(state: string, cards: Element | null, index: number): void {
    if (!cards) return;
    const { clientHeight, scrollTop } = cards;
    const scrolled = { height: this.slot, top: scrollTop, seen: clientHeight };
    cards.scrollTop = scrolledTo(index, scrolled, 0);
    this.#rooms.set(state, { top: cards.scrollTop, seen: clientHeight });
  }

  #scrolled(state: string) {
    const { top, seen } = this.#rooms.get(state) ?? { top: 0, seen: 700 };
    return { height: this.slot, top, seen };
  }
}
