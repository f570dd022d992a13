import type {
  TraceAcceptance,
  TraceCover,
  TraceCriterion,
  TraceGap,
  TraceGoal,
  TraceRequirement,
} from "../../../src/protocol/traceMatrix.ts";

interface Row {
  /** Tells rows apart, and finds them again in the next snapshot. */
  readonly key: string;
  /** 0 for goals. */
  readonly depth: number;
  readonly gaps: readonly TraceGap[];
  /** Whether there is something below it to be shown. */
  readonly canExpand: boolean;
}

/** Requirements of one goal; without `goal`, those that name none. */
export interface GoalRow extends Row {
  readonly kind: "goal";
  readonly goal?: TraceGoal | undefined;
  readonly requirements: readonly TraceRequirement[];
}

export interface RequirementRow extends Row {
  readonly kind: "requirement";
  readonly requirement: TraceRequirement;
}

export interface CriterionRow extends Row {
  readonly kind: "criterion";
  readonly requirement: TraceRequirement;
  readonly criterion: TraceCriterion;
}

export interface EvidenceRow extends Row {
  readonly kind: "evidence";
  readonly requirement: TraceRequirement;
  readonly evidence: string;
}

export interface AcceptanceRow extends Row {
  readonly kind: "acceptance";
  readonly requirement: TraceRequirement;
  readonly acceptance: TraceAcceptance;
  readonly cover: TraceCover;
}

export type TraceRow = GoalRow | RequirementRow | CriterionRow | EvidenceRow | AcceptanceRow;
