import type { Choice } from "./choice.ts";
import type {
  EngagementLevel,
  EngagementView,
  Involvement,
  StakeholderView,
  StakeholderWords,
} from "./stakeholder.ts";

/** The quadrants of the grid: much power first, and much interest first in each. */
export const quadrantIds = ["manageClosely", "keepSatisfied", "keepInformed", "monitor"] as const;

export type QuadrantId = (typeof quadrantIds)[number];

/** The least and the greatest rating of power and interest. */
export const leastRating = 1;
export const greatestRating = 5;

/** From here on, power or interest count as much: the middle of the scale belongs to the upper half. */
export const muchFrom = 2.5;

/** The quadrant of a rating; undefined where one of the two isn't set. */
export function quadrantOf(power: number | undefined, interest: number | undefined): QuadrantId | undefined {
  if (power === undefined || interest === undefined) return undefined;
  if (power >= muchFrom) return interest >= muchFrom ? "manageClosely" : "keepSatisfied";
  return interest >= muchFrom ? "keepInformed" : "monitor";
}

/** The power/interest grid. All texts are in the language of the reader. */
export interface PowerInterestView {
  /** “Power and interest: Invoice Portal”. */
  readonly title: string;
  readonly people: readonly RatedStakeholder[];
  /** All four, in the order of their ids. */
  readonly quadrants: readonly QuadrantView[];
  readonly words: StakeholderWords;
  /** The organisations that somebody belongs to, sorted. */
  readonly organisations: readonly string[];
  /** How many records of the register can't be shown, because they have problems or their id is taken. */
  readonly unreadable: number;
  /** The baselines by whose day it can be compared with what was, the latest first. */
  readonly baselines: readonly Choice[];
  /** What became of the register since an earlier time, where one is compared with. */
  readonly comparison?: PeopleComparison | undefined;
}

/** Somebody on the grid; apart from it where a rating isn't set. */
export interface RatedStakeholder extends StakeholderView {
  readonly power?: number | undefined;
  readonly interest?: number | undefined;
  readonly quadrant?: QuadrantId | undefined;
}

export interface QuadrantView {
  readonly id: QuadrantId;
  /** The strategy for whoever stands there: “Manage closely”. */
  readonly title: string;
  /** What that means. */
  readonly description: string;
  /** How many stand there who have not left. */
  readonly count: number;
}

/** The register as it was, as far as it differs from what it is. */
export interface PeopleComparison {
  /** What is compared with: “BL-002”, “2026-05-01”. */
  readonly since: string;
  /** Whether everything about that time is known: without that, only what is listed is sure. */
  readonly isComplete: boolean;
  readonly changes: readonly PersonChange[];
}

/** Somebody who has come, gone or moved. */
export interface PersonChange {
  readonly id: string;
  readonly title: string;
  readonly what: "joined" | "gone" | "moved";
  /** Absent for who has joined. */
  readonly before?: PersonStand | undefined;
  /** Absent for who is gone. */
  readonly after?: PersonStand | undefined;
}

/** How somebody stood at one time; what was not set, or isn't known, is absent. */
export interface PersonStand {
  readonly power?: number | undefined;
  readonly interest?: number | undefined;
  readonly quadrant?: QuadrantId | undefined;
  readonly engagement: EngagementView;
}

/** What shall be written to a stakeholder; null takes a value out. */
export interface StakeholderValues {
  /** Whole numbers from 1 to 5. */
  readonly power?: number | null | undefined;
  readonly interest?: number | null | undefined;
  readonly current?: EngagementLevel | null | undefined;
  readonly desired?: EngagementLevel | null | undefined;
  readonly involvement?: Involvement | null | undefined;
  readonly key?: boolean | null | undefined;
}

/** Somebody shall stand otherwise. */
export interface PowerInterestIntent {
  readonly kind: "set";
  readonly id: string;
  readonly values: StakeholderValues;
}

/** Since when changes are shown: the id of a baseline, or a day; nothing is compared where it is absent. */
export interface PowerInterestScope {
  readonly since?: string | undefined;
}
