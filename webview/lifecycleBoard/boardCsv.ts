import type { BoardView } from "../../src/protocol/board/boardView.ts";
import { csvText } from "../shared/table/csvText.ts";
import { type BoardTexts, titleIn } from "./wording.ts";

/** The cards that the board shows as CSV, column by column. */
export function boardCsv({ columns, owners, rank }: BoardView, texts: BoardTexts): string {
  const head = ["id", texts.title, texts.state, rank?.title ?? "", texts.owner, texts.goal];
  const more = [texts.daysInState, texts.dueDate, texts.daysLate];
  const rows = columns.flatMap(({ title: state, cards }) =>
    cards.map((card) => [
      card.id,
      card.title,
      state,
      titleIn(rank?.values ?? [], card.rank) ?? "",
      titleIn(owners, card.owner) ?? "",
      card.goals?.join(" ") ?? "",
      card.days ?? "",
      card.due ?? "",
      card.late ?? "",
    ]),
  );
  return csvText([[...head, ...more], ...rows]);
}
