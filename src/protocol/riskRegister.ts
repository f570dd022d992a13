import type { Choice } from "./choice.ts";

/** The ratings that a risk has, in the order in which it moves from one to the next. */
export const ratingNames = ["inherent", "current", "target"] as const;

export type RatingName = (typeof ratingNames)[number];

/** The risks of a project, with all that is needed to sort, group, rate and draw them. Texts are in the reader's language. */
export interface RiskRegisterView {
  readonly title: string;
  readonly language: "en" | "zh-CN";
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly scale: RiskScaleView;
  /** By what risks can be grouped and filtered. */
  readonly facets: readonly RiskFacet[];
  /** Who may own a risk. */
  readonly owners: readonly Choice[];
  readonly strategies: readonly StrategyChoice[];
  /** In the order of the files. */
  readonly risks: readonly RiskRow[];
  readonly trend: RiskTrend;
  /** The ids of risks with problems, of which nothing else is told; empty for one without a usable id. */
  readonly unreadable: readonly string[];
}

/** The project's own matrix. Places count from 0, lowest first. */
export interface RiskScaleView {
  readonly probability: readonly Choice[];
  readonly impact: readonly Choice[];
  readonly levels: readonly LevelView[];
  /** For each probability, and in it for each impact, the place of the level; -1 where the settings name none. */
  readonly grid: readonly (readonly number[])[];
  /** The place of the highest level that needs no response; -1 where the settings name none. */
  readonly appetite: number;
}

export interface LevelView extends Choice {
  /** `#rrggbb`; undefined where the settings say none. */
  readonly color?: string | undefined;
  readonly isAboveAppetite: boolean;
}

/** The values of a field of the rows. A row without a value has the empty one. */
export interface RiskFacet extends Choice {
  readonly id: RiskFacetName;
  readonly values: readonly Choice[];
}

export const riskFacetNames = [
  "kind",
  "level",
  "state",
  "category",
  "owner",
  "strategy",
  "answer",
  "review",
] as const;

export type RiskFacetName = (typeof riskFacetNames)[number];

export type RiskKind = "threat" | "opportunity";

export interface StrategyChoice extends Choice {
  /** To which kinds of risks it is a response. */
  readonly kinds: readonly RiskKind[];
}

export interface RiskRow extends Readonly<Record<RatingName, RatingView>> {
  /** Tells rows apart, also those of records that have one id by mistake. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly kind: RiskKind;
  /** An id of the category; empty where it has none, as in all that follow. */
  readonly category: string;
  readonly state: string;
  /** Whether something is still expected of it. */
  readonly isOpen: boolean;
  /** The rating that counts now: the current one, else the inherent one. */
  readonly standing: "current" | "inherent";
  /** The id of the level that counts now. */
  readonly level: string;
  readonly owner: string;
  readonly strategy: string;
  readonly actions: ActionCounts;
  readonly answer: RiskAnswer;
  readonly review: ReviewStatus;
  /** `YYYY-MM-DD`; empty where neither the risk nor its level says when to look at it again. */
  readonly reviewBy: string;
  /** Whether the risk says that day itself; else it follows from its level. */
  readonly reviewIsSaid: boolean;
  /** How many days ago that day was; negative for one that is to come. */
  readonly overdueDays: number;
  readonly acceptance?: AcceptanceView | undefined;
  /** Why it can't be edited here; empty where it can. */
  readonly locked: string;
}

/** Places in the scales; what isn't set, or is no word of them, has none. */
export interface RatingView {
  readonly probability?: number | undefined;
  readonly impact?: number | undefined;
  readonly level?: number | undefined;
  /** The words that the record has instead of words of the scale. */
  readonly strange?: readonly string[] | undefined;
}

export interface ActionCounts {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
}

/**
 * Above the appetite, a threat is planned for, accepted, or neither (missing); all other risks need no answer, whether
 * they have one or not.
 */
export type RiskAnswer = "missing" | "planned" | "accepted" | "notNeeded";

export type ReviewStatus = "overdue" | "soon" | "later" | "none";

export interface AcceptanceView {
  /** The name of who accepted it. */
  readonly by: string;
  readonly expires: string;
  readonly isExpired: boolean;
}

/** What the histories say about the past. */
export interface RiskTrend {
  /** The states of the counts of the points, in their order. */
  readonly states: readonly TrendState[];
  readonly weeks: readonly TrendPoint[];
  readonly months: readonly TrendPoint[];
  /** How many risks have no history, so that no point counts them. */
  readonly undated: number;
  /**
   * How far levels are known. “now”: no event of this project says a rating, so that levels are those of today, and
   * earlier points have none. “said”: earlier points count the ratings that were said with events.
   */
  readonly levels: "now" | "said";
}

export interface TrendState extends Choice {
  /** Whether something is still expected of the risks in it. */
  readonly isOpen: boolean;
}

/** How things stood at the end of a day. */
export interface TrendPoint {
  readonly day: string;
  readonly open: number;
  /** Since the point before. */
  readonly opened: number;
  readonly closed: number;
  /** For each of the trend's states. */
  readonly states: readonly number[];
  /** Open risks by level, and at the end those whose level is not known. */
  readonly levels?: readonly number[] | undefined;
}

/** Somebody wants a field of a risk to be something else. */
export interface RiskIntent {
  readonly kind: "editRisk";
  readonly id: string;
  readonly edit: RiskEdit;
}

/** What somebody wants a field of a risk to be; null takes it away. */
export type RiskEdit =
  | {
      readonly what: "rating";
      readonly rating: RatingName;
      /** Words of the scales. */
      readonly probability: string | null;
      readonly impact: string | null;
    }
  | { readonly what: "owner" | "strategy" | "reviewBy"; readonly value: string | null };
