import type { Choice } from "./choice.ts";

/** What is missing on the way from a goal to a signature, from the one end to the other. */
export const traceGapNames = [
  "unservedGoal",
  "noGoal",
  "noCriterion",
  "untested",
  "failed",
  "waived",
  "noEvidence",
  "noAcceptance",
  "unsigned",
  "staleSignature",
] as const;

export type TraceGap = (typeof traceGapNames)[number];

/**
 * A project from its goals to the signatures. Requirements name goals, deliverables and acceptances by their places in
 * the lists of those. Texts are in the reader's language.
 */
export interface TraceMatrixView {
  readonly title: string;
  readonly language: "en" | "zh-CN";
  readonly gaps: readonly GapChoice[];
  readonly priorities: readonly Choice[];
  readonly states: readonly Choice[];
  readonly results: readonly Choice[];
  readonly methods: readonly Choice[];
  readonly goals: readonly TraceGoal[];
  readonly deliverables: readonly TraceRecord[];
  readonly acceptances: readonly TraceAcceptance[];
  /** In the order of their ids. */
  readonly requirements: readonly TraceRequirement[];
  /** The ids of requirements with problems, of which nothing else is told; empty for one without a usable id. */
  readonly unreadable: readonly string[];
}

export interface GapChoice extends Choice {
  readonly id: TraceGap;
}

export interface TraceRecord {
  /** Tells records apart, also those that have one id by mistake. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
}

export interface TraceGoal extends TraceRecord {
  readonly gaps: readonly TraceGap[];
}

export interface TraceAcceptance extends TraceRecord {
  /** The title of its state. */
  readonly state: string;
}

export interface TraceRequirement extends TraceRecord {
  /** The place of its goal; -1 where it names none that there is. */
  readonly goal: number;
  /** An id of the priorities; empty where it has none. */
  readonly priority: string;
  readonly state: string;
  /** Whether something is still expected of it; what is over has no gaps. */
  readonly isOpen: boolean;
  readonly deliverables: readonly number[];
  readonly criteria: readonly TraceCriterion[];
  readonly acceptances: readonly TraceCover[];
  /** In the order of the names, those of the criteria among them. */
  readonly gaps: readonly TraceGap[];
}

export interface TraceCriterion {
  readonly id: string;
  readonly text: string;
  /** Empty where it says none. */
  readonly method: string;
  readonly result: TraceResult;
  /** Why it is waived, or what failed. */
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly gaps: readonly TraceGap[];
}

export type TraceResult = "untested" | "passed" | "failed" | "waived";

/** An acceptance that names a requirement, and what it means for it. */
export interface TraceCover {
  readonly acceptance: number;
  readonly standing: TraceStanding;
}

/**
 * Signed for as it is now; signed for, but otherwise since (stale); about to be signed; or not that far yet.
 */
export type TraceStanding = "signed" | "stale" | "signing" | "open";
