import type { CardOffers } from "./cardOffers.ts";

/** The records of a kind in columns by state. All texts are in the language of the reader. */
export interface BoardView {
  readonly kind: string;
  /** What stands above the board. */
  readonly title: string;
  /** The kinds of which there is a board, with how many records each has. */
  readonly kinds: readonly BoardKind[];
  /** In the order of the lifecycle, those of states at an end or at rest last. */
  readonly columns: readonly BoardColumn[];
  /** Who owns a record of the kind, by name. */
  readonly owners: readonly Named[];
  /** The goals that records of the kind serve. */
  readonly goals: readonly Named[];
  /** By what the records are ranked, such as their priority; absent where the kind has nothing of the sort. */
  readonly rank?: BoardRank | undefined;
  /** What was asked for. */
  readonly query: BoardQuery;
  readonly total: number;
  /** How many of them the filters let through. */
  readonly matching: number;
  /** How many records can't be shown, because their files have problems. */
  readonly unreadable: number;
  /** What may happen to the record that was asked for. */
  readonly offers?: CardOffers | undefined;
  /** Why there is nothing to show, and what to do. */
  readonly hint?: string | undefined;
}

export interface Named {
  readonly id: string;
  readonly title: string;
}

export interface BoardKind {
  readonly kind: string;
  readonly title: string;
  readonly count: number;
}

export interface BoardRank {
  /** What the field is called, such as “Priority”. */
  readonly title: string;
  /** What weighs most comes first. */
  readonly values: readonly Named[];
}

/** Of what the board is wanted: of which records, and what may happen to which of them. */
export interface BoardScope {
  readonly kind: string;
  readonly query: BoardQuery;
  /** The id of the record that somebody has taken up. */
  readonly card?: string | undefined;
}

/** Which records are wanted, and in which order. An empty text stands for records that have nothing of the sort. */
export interface BoardQuery {
  /** The id of a stakeholder. */
  readonly owner?: string | undefined;
  readonly goal?: string | undefined;
  readonly rank?: string | undefined;
  /** All of its words stand in the record's id, title or tags. */
  readonly text?: string | undefined;
  readonly mark?: BoardMark | undefined;
  readonly order: BoardOrder;
  /** How many cards of a column are wanted, where the first page is not enough. */
  readonly pages: readonly { readonly state: string; readonly cards: number }[];
}

/** What is looked for among the marks of cards. */
export type BoardMark = "overdue" | "ageing" | "problems";

/** By rank, by the time spent in the state (longest first), or by id. */
export type BoardOrder = "rank" | "age" | "id";

export interface BoardColumn {
  readonly state: string;
  readonly title: string;
  readonly description: string;
  /** Where records begin. */
  readonly initial: boolean;
  /** Nothing is expected of these records any more, or for now. */
  readonly ended: boolean;
  /** What was agreed is frozen. */
  readonly controlled: boolean;
  /** Whom its records wait for, such as “the client”. */
  readonly waitsFor: readonly string[];
  /** Whether the lifecycle has such a state. */
  readonly known: boolean;
  /** The states to which an event leads from here. */
  readonly leadsTo: readonly string[];
  readonly total: number;
  readonly matching: number;
  readonly overdue: number;
  /** As many of those that match as were asked for. */
  readonly cards: readonly BoardCard[];
}

/** A record as its card shows it; what is absent, it doesn't have. */
export interface BoardCard {
  readonly id: string;
  readonly title: string;
  /** Ids, of which the board has the names. */
  readonly owner?: string | undefined;
  readonly goals?: readonly string[] | undefined;
  readonly rank?: string | undefined;
  /** For how many days it has been in its state. */
  readonly days?: number | undefined;
  /** Whether that is long, or very long, for a state in which something is expected of it. */
  readonly age?: "ageing" | "old" | undefined;
  /** `YYYY-MM-DD`. */
  readonly due?: string | undefined;
  /** For how many days it has been overdue. */
  readonly late?: number | undefined;
  readonly errors?: number | undefined;
  readonly warnings?: number | undefined;
}

/** So many cards of a column come at first, and so many more each time. */
export const boardPage = 100;

/** So many cards of a column come at most: who looks for more looks for it with a filter. */
export const longestColumn = 1000;

/** What is asked for at first. */
export const wholeBoard: BoardQuery = { order: "rank", pages: [] };
