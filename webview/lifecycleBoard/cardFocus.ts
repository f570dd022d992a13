import type { BoardCard, BoardColumn } from "../../src/protocol/board/boardView.ts";
import { type BoardPlace, walk } from "./layout/walk.ts";

/** The card that something on a page belongs to; undefined for what belongs to none. */
export function cardAround(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>(".card")?.dataset.id : undefined;
}

/** The column that shows the card of a record. */
export function columnOf(id: string, columns: readonly BoardColumn[]): BoardColumn | undefined {
  return columns.find(({ cards }) => cards.some((card) => card.id === id));
}

/** To which card of each column Tab comes: the one that had the focus last, else the first. */
export class CardFocus {
  readonly #active = new Map<string, string>();

  activeIn({ state, cards }: BoardColumn): BoardCard | undefined {
    return cards[this.placeIn({ state, cards }) ?? 0];
  }

  /** The place of the card that had the focus; undefined where none had it. */
  placeIn({ state, cards }: Pick<BoardColumn, "state" | "cards">): number | undefined {
    const active = this.#active.get(state);
    const place = cards.findIndex(({ id }) => id === active);
    return place < 0 ? undefined : place;
  }

  /** Takes which card has the focus; returns whether it is another one than before. */
  came(id: string, { state }: BoardColumn): boolean {
    const isOther = this.#active.get(state) !== id;
    this.#active.set(state, id);
    return isOther;
  }
}

/** The column and the place in it to which a key leads from a card; undefined for a key that leads nowhere. */
export function walkFrom(
  id: string,
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  columns: readonly BoardColumn[],
): (BoardPlace & { readonly target: BoardColumn }) | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  const column = columns.findIndex(({ cards }) => cards.some((card) => card.id === id));
  const card = columns[column]?.cards.findIndex((one) => one.id === id) ?? 0;
  const counts = columns.map(({ cards }) => cards.length);
  const to = walk({ column, card }, key, counts);
  const target = to && columns[to.column];
  return to && target && { ...to, target };
}
