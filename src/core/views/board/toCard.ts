import type { BoardCard } from "../../../protocol/board/boardView.ts";
import type { CardFacts } from "./cardFacts.ts";

/** A card without what it doesn't have: there may be thousands of them in one message. */
export function toCard(facts: CardFacts): BoardCard {
  const { entry, title, owner, goals, rank, days, age, due, late, problems } = facts;
  return {
    id: entry.id,
    title,
    ...(owner === undefined ? {} : { owner }),
    ...(goals.length === 0 ? {} : { goals }),
    ...(rank === undefined ? {} : { rank }),
    ...(days === undefined ? {} : { days }),
    ...(age === undefined ? {} : { age }),
    ...(due === undefined ? {} : { due }),
    ...(late === undefined ? {} : { late }),
    ...(problems?.error ? { errors: problems.error } : {}),
    ...(problems?.warning ? { warnings: problems.warning } : {}),
  };
}
