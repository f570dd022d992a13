import type { BoardCard, BoardColumn } from "../../../src/protocol/board/boardView.ts";

/** A card in a picture of the board; its lines are those of its title. Lengths are in pixels. */
export interface PicturedCard {
  readonly card: BoardCard;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface PicturedColumn {
  readonly column: BoardColumn;
  readonly title: string;
  readonly x: number;
  readonly cards: readonly PicturedCard[];
  /** How many cards have no room. */
  readonly left: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PicturedColumn[];
}

/** The size of the texts, and of a column and a card. */
export const pictureText = 12;
export const columnWidth = 220;
export const cardHeight = 102;

const [gap, inside, head] = [12, 8, 56];
/** No more cards of a column than this: a picture is looked at, not scrolled. */
const most = 12;

/** Places columns beside each other, with their first cards. @param breakText breaks a text into so many lines of a width */
export function layOutPicture(
  columns: readonly BoardColumn[],
  breakText: (text: string, width: number, lines: number) => readonly string[],
): Picture {
  const room = columnWidth - 4 * inside;
  const placed = columns.map((column, index) => ({
    column,
    title: breakText(column.title, room - 30, 1)[0] ?? "",
    x: gap + index * (columnWidth + gap),
    cards: column.cards.slice(0, most).map((card, place) => ({
      card,
      y: gap + head + place * (cardHeight + inside),
      lines: breakText(card.title, room, 2),
    })),
    left: Math.max(0, column.matching - most),
  }));
  const longest = Math.max(1, ...placed.map(({ cards, left }) => cards.length + (left > 0 ? 0.4 : 0)));
  return {
    width: gap + columns.length * (columnWidth + gap),
    height: Math.round(2 * gap + head + longest * (cardHeight + inside)),
    columns: placed,
  };
}
