/** A place on a board: a column, and a card in it from 0 on. */
export interface BoardPlace {
  readonly column: number;
  readonly card: number;
}

/** Keys that go from card to card. */
const walks: Readonly<Record<string, (place: BoardPlace, counts: readonly number[]) => BoardPlace>> = {
  ArrowUp: ({ column, card }) => ({ column, card: card - 1 }),
  ArrowDown: ({ column, card }) => ({ column, card: card + 1 }),
  PageUp: ({ column, card }) => ({ column, card: card - pageLength }),
  PageDown: ({ column, card }) => ({ column, card: card + pageLength }),
  Home: ({ column }) => ({ column, card: 0 }),
  End: ({ column }, counts) => ({ column, card: (counts[column] ?? 1) - 1 }),
  ArrowLeft: (place, counts) => ({ ...place, column: nextFilled(place.column, -1, counts) }),
  ArrowRight: (place, counts) => ({ ...place, column: nextFilled(place.column, 1, counts) }),
};

const pageLength = 8;

/**
 * Where a key leads from a card; undefined for a key that leads nowhere. Sideways it goes to the next column that has
 * cards, at the same height where it can.
 * @param counts how many cards each column shows
 */
export function walk(place: BoardPlace, key: string, counts: readonly number[]): BoardPlace | undefined {
  const { column, card } = Object.hasOwn(walks, key) ? (walks[key]?.(place, counts) ?? place) : place;
  const last = (counts[column] ?? 0) - 1;
  const next = { column, card: Math.max(0, Math.min(last, card)) };
  return next.column === place.column && next.card === place.card ? undefined : next;
}

function nextFilled(from: number, step: 1 | -1, counts: readonly number[]): number {
  for (let column = from + step; column >= 0 && column < counts.length; column += step) {
    if ((counts[column] ?? 0) > 0) return column;
  }
  return from;
}
