import type { TemplateResult } from "lit";
import type { BoardCard, BoardColumn, BoardView } from "../../../src/protocol/board/boardView.ts";
import type { BoardLooks } from "../boardLooks.ts";
import type { BoardRooms } from "../boardRooms.ts";
import type { CardDrag } from "../cardDrag.ts";
import type { CardFocus } from "../cardFocus.ts";
import type { DropFlow } from "../dropFlow.ts";
import type { BoardTexts } from "../wording.ts";
import { boardCard } from "./boardCard.ts";
import { boardColumn } from "./boardColumn.ts";

/** What the columns of a board are drawn from. */
export interface ColumnsContext {
  readonly view: BoardView;
  readonly texts: BoardTexts;
  readonly looks: BoardLooks;
  readonly rooms: BoardRooms;
  readonly focus: CardFocus;
  readonly drag: CardDrag;
  readonly flow: DropFlow;
  /** Whether something of a record was sent that is not answered yet. */
  readonly isBusy: (id: string) => boolean;
  readonly open: (id: string) => void;
  readonly select: (id: string) => void;
  /** Shows or hides the cards of a state at an end. */
  readonly fold: (state: string) => void;
  readonly more: (column: BoardColumn) => void;
  readonly redraw: () => void;
}

/** Whether only the title of a column is shown. */
export function isFolded({ state, ended }: BoardColumn, { unfolded }: BoardLooks): boolean {
  return ended && !unfolded.includes(state);
}

export function boardColumns(context: ColumnsContext): readonly TemplateResult[] {
  const { view, texts, looks, rooms, focus, drag, fold, more, redraw } = context;
  return view.columns.map((column) => {
    const { state, cards } = column;
    return boardColumn({
      ...{ column, texts, fold, slot: rooms.slot },
      drawn: rooms.drawn(state, cards.length, focus.placeIn(column)),
      isFolded: isFolded(column, looks),
      isOver: drag.held?.at === state,
      verdict: drag.verdictFor(state),
      drawCard: (card) => cardIn(column, card, context),
      more: () => more(column),
      scrolled: (_, { target }) => {
        if (rooms.scrolled(state, target as Element, cards.length)) redraw();
      },
    });
  });
}

function cardIn(column: BoardColumn, card: BoardCard, context: ColumnsContext): TemplateResult {
  const { view, texts, looks, focus, drag, flow, isBusy, open, select } = context;
  const { id } = card;
  return boardCard({
    ...{ card, column, view, texts, open, select },
    isActive: focus.activeIn(column)?.id === id,
    isSelected: looks.selected === id,
    isHeld: drag.held?.id === id,
    isBusy: isBusy(id),
    refused: flow.refusedFor(id),
    forgive: () => flow.forgive(),
  });
}
