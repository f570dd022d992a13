import type { BoardTextName } from "../../src/protocol/board/boardTexts.ts";
import type { BoardCard, BoardColumn, BoardView, Named } from "../../src/protocol/board/boardView.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { DropVerdict } from "./judgeDrop.ts";

export type BoardTexts = PanelTexts<BoardTextName>;

/** A number of days in words. */
export function daysText(count: number, texts: BoardTexts): string {
  return count === 1 ? texts.oneDay : fillIn(texts.days, { count });
}

/** For how long a card has been overdue, in words. */
export function lateText(count: number, texts: BoardTexts): string {
  return count === 1 ? texts.lateOneDay : fillIn(texts.late, { count });
}

/** What people call something that a card names by its id. */
export function titleIn(named: readonly Named[], id: string | undefined): string | undefined {
  return id === undefined ? undefined : (named.find((one) => one.id === id)?.title ?? id);
}

/** What a card says to those who listen. */
export function cardLabel(
  card: BoardCard,
  { title, controlled, waitsFor }: BoardColumn,
  { owners, rank }: BoardView,
  texts: BoardTexts,
): string {
  const { id, title: name, days, age, late, errors, warnings } = card;
  return [
    `${id} ${name}`,
    title,
    titleIn(rank?.values ?? [], card.rank),
    titleIn(owners, card.owner),
    days === undefined ? undefined : fillIn(texts.inState, { days: daysText(days, texts) }),
    age ? texts.ageing : undefined,
    late === undefined ? undefined : lateText(late, texts),
    waitsFor.length > 0 ? fillIn(texts.waitsFor, { who: waitsFor.join(", ") }) : undefined,
    controlled ? texts.controlled : undefined,
    errors ? fillIn(texts.errors, { count: errors }) : undefined,
    warnings ? fillIn(texts.warnings, { count: warnings }) : undefined,
  ]
    .filter(Boolean)
    .join(", ");
}

/** What would come of a drop, in a word or two. */
export function verdictText({ type }: DropVerdict, texts: BoardTexts): string {
  switch (type) {
    case "possible":
      return texts.possible;
    case "asks":
      return texts.asks;
    case "blocked":
      return texts.blocked;
    case "none":
      return texts.leadsNowhere;
  }
}
