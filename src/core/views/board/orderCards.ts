import type { BoardOrder, BoardRank } from "../../../protocol/board/boardView.ts";
import type { CardFacts } from "./cardFacts.ts";

type Compare = (a: CardFacts, b: CardFacts) => number;

/** How the cards of a column follow each other; those that are equal stay in the order of their ids. */
export function orderCards(order: BoardOrder, rank: BoardRank | undefined): Compare {
  if (order === "id") return byId;
  const places = new Map(rank?.values.map(({ id }, index) => [id, index]));
  const placeOf = (card: CardFacts) => places.get(card.rank ?? "") ?? places.size;
  const byRank: Compare = (a, b) => placeOf(a) - placeOf(b);
  const keys = order === "rank" ? [byRank, byLate, byAge, byId] : [byAge, byRank, byId];
  return (a, b) => {
    for (const key of keys) {
      const difference = key(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

const byAge: Compare = (a, b) => (b.days ?? -1) - (a.days ?? -1);
const byLate: Compare = (a, b) => (b.late ?? -1) - (a.late ?? -1);

function byId({ entry: a }: CardFacts, { entry: b }: CardFacts): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
