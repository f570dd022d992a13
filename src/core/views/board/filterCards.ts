import type { BoardQuery } from "../../../protocol/board/boardView.ts";
import type { CardFacts } from "./cardFacts.ts";

/** A test of what a query wants to see. */
export function filterCards(query: BoardQuery): (card: CardFacts) => boolean {
  const { owner, goal, rank, mark } = query;
  const words = wordsOf(query.text);
  return (card) =>
    (owner === undefined || (card.owner ?? "") === owner) &&
    (goal === undefined || (goal === "" ? card.goals.length === 0 : card.goals.includes(goal))) &&
    (rank === undefined || (card.rank ?? "") === rank) &&
    (mark === undefined || hasMark(card, mark)) &&
    (words.length === 0 || hasWords(card, words));
}

function hasMark({ late, age, problems }: CardFacts, mark: NonNullable<BoardQuery["mark"]>): boolean {
  switch (mark) {
    case "overdue":
      return late !== undefined;
    case "ageing":
      return age !== undefined;
    case "problems":
      return problems !== undefined;
  }
}

function hasWords({ entry, title }: CardFacts, words: readonly string[]): boolean {
  const { tags = [] } = entry.value as { tags?: readonly string[] };
  const text = `${entry.id} ${title} ${tags.join(" ")}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function wordsOf(text = ""): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
