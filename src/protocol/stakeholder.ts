import type { Choice } from "./choice.ts";

/** How somebody may stand towards a project, from not knowing of it to carrying it. */
export const engagementLevels = ["unaware", "resistant", "neutral", "supportive", "leading"] as const;

export type EngagementLevel = (typeof engagementLevels)[number];

export const sides = ["internal", "external"] as const;

export type Side = (typeof sides)[number];

export const involvements = ["direct", "indirect"] as const;

export type Involvement = (typeof involvements)[number];

/** How somebody stands now, and how the team would like them to. */
export interface EngagementView {
  readonly current?: EngagementLevel | undefined;
  readonly desired?: EngagementLevel | undefined;
  /** How many levels lie between the two, below 0 where they should rather be less; absent where one isn't set. */
  readonly gap?: number | undefined;
}

/** An engagement with the way between what is and what should be. */
export function withGap({ current, desired }: Omit<EngagementView, "gap"> = {}): EngagementView {
  if (current === undefined || desired === undefined) return { current, desired };
  return { current, desired, gap: engagementLevels.indexOf(desired) - engagementLevels.indexOf(current) };
}

/** Somebody with a stake in the project, in the words of the reader. */
export interface StakeholderView {
  readonly id: string;
  /** The name. */
  readonly title: string;
  /** Empty where none is set. */
  readonly organisation: string;
  /** As the record has them: “sponsor”, “endUser”. */
  readonly roles: readonly string[];
  readonly side?: Side | undefined;
  readonly involvement?: Involvement | undefined;
  readonly isKey: boolean;
  readonly engagement: EngagementView;
  /** What people call the state of the record. */
  readonly state: string;
  /** Whether they have left the project, so that nothing is expected of them any more. */
  readonly hasLeft: boolean;
  /** The communications that reach them. */
  readonly reachedBy: readonly Choice[];
  /** Whether they are a key stakeholder whom no communication reaches. */
  readonly isUncovered: boolean;
}

/** What people call the values of stakeholders: the words of tables, details and filters. */
export interface StakeholderWords {
  readonly sides: readonly Choice[];
  readonly involvements: readonly Choice[];
  /** From unaware to leading. */
  readonly engagementLevels: readonly Choice[];
  readonly roles: readonly Choice[];
}
