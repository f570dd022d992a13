import {
  type Check,
  hasFields,
  isCount,
  isFlag,
  isListOf,
  isName,
  isOneOf,
  isOptional,
  isText,
} from "../checks.ts";
import type {
  BoardCard,
  BoardColumn,
  BoardKind,
  BoardQuery,
  BoardRank,
  BoardScope,
  BoardView,
  Named,
} from "./boardView.ts";
import { isCardOffers } from "./readCardOffers.ts";

const isNamed = hasFields<Named>({ id: isText, title: isText });

const isQuery = hasFields<BoardQuery>({
  owner: isOptional(isText),
  goal: isOptional(isText),
  rank: isOptional(isText),
  text: isOptional(isText),
  mark: isOptional(isOneOf("overdue", "ageing", "problems")),
  order: isOneOf("rank", "age", "id"),
  pages: isListOf(hasFields<BoardQuery["pages"][number]>({ state: isName, cards: isCount })),
});

const isCard = hasFields<BoardCard>({
  id: isName,
  title: isText,
  owner: isOptional(isText),
  goals: isOptional(isListOf(isText)),
  rank: isOptional(isText),
  days: isOptional(isCount),
  age: isOptional(isOneOf("ageing", "old")),
  due: isOptional(isText),
  late: isOptional(isCount),
  errors: isOptional(isCount),
  warnings: isOptional(isCount),
});

const isColumn = hasFields<BoardColumn>({
  state: isText,
  title: isText,
  description: isText,
  initial: isFlag,
  ended: isFlag,
  controlled: isFlag,
  waitsFor: isListOf(isText),
  known: isFlag,
  leadsTo: isListOf(isName),
  total: isCount,
  matching: isCount,
  overdue: isCount,
  cards: isListOf(isCard),
});

/** A check for a board that can be drawn. */
export const isBoardView: Check<BoardView> = hasFields<BoardView>({
  kind: isName,
  title: isText,
  kinds: isListOf(hasFields<BoardKind>({ kind: isName, title: isText, count: isCount })),
  columns: isListOf(isColumn),
  owners: isListOf(isNamed, 10_000),
  goals: isListOf(isNamed),
  rank: isOptional(hasFields<BoardRank>({ title: isText, values: isListOf(isNamed) })),
  query: isQuery,
  total: isCount,
  matching: isCount,
  unreadable: isCount,
  offers: isOptional(isCardOffers),
  hint: isOptional(isText),
});

/** A check for what a board may be wanted of. */
export const isBoardScope = hasFields<BoardScope>({ kind: isName, query: isQuery, card: isOptional(isName) });
