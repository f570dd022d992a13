import type {
  TraceAcceptance,
  TraceCover,
  TraceCriterion,
  TraceGap,
  TraceGoal,
  TraceRequirement,
} from "../../../src/protocol/traceMatrix.ts";
import type {
  AcceptanceRow,
  CriterionRow,
  EvidenceRow,
  GoalRow,
  RequirementRow,
  TraceRow,
} from "./traceRow.ts";

const none: readonly TraceGap[] = [];
const noGoal: readonly TraceGap[] = ["noGoal"];

export function goalRow(goal: TraceGoal | undefined, requirements: readonly TraceRequirement[]): GoalRow {
  return {
    kind: "goal",
    key: goal ? `g ${goal.key}` : "g",
    depth: 0,
    gaps: goal?.gaps ?? noGoal,
    canExpand: requirements.length > 0,
    goal,
    requirements,
  };
}

export function requirementRow(requirement: TraceRequirement): RequirementRow {
  const { key, criteria, acceptances, gaps } = requirement;
  const canExpand = criteria.length + acceptances.length > 0;
  return { kind: "requirement", key: `r ${key}`, depth: 1, gaps, canExpand, requirement };
}

/** The rows right below one that is no goal, without those below them. */
export function childrenOf(row: TraceRow, acceptances: readonly TraceAcceptance[]): readonly TraceRow[] {
  switch (row.kind) {
    case "requirement": {
      const { requirement } = row;
      return [
        ...requirement.criteria.map((criterion, index) => criterionRow(requirement, criterion, index)),
        ...requirement.acceptances.flatMap((cover) => acceptanceRow(requirement, cover, acceptances)),
      ];
    }
    case "criterion":
      return row.criterion.evidence.map((evidence, index) => evidenceRow(row, evidence, index));
    default:
      return [];
  }
}

function criterionRow(requirement: TraceRequirement, criterion: TraceCriterion, index: number): CriterionRow {
  const { gaps, evidence } = criterion;
  const key = `c ${requirement.key} ${index}`;
  return { kind: "criterion", key, depth: 2, gaps, canExpand: evidence.length > 0, requirement, criterion };
}

function evidenceRow({ key, requirement }: CriterionRow, evidence: string, index: number): EvidenceRow {
  return {
    kind: "evidence",
    key: `e${key.slice(1)} ${index}`,
    depth: 3,
    gaps: none,
    canExpand: false,
    requirement,
    evidence,
  };
}

function acceptanceRow(
  requirement: TraceRequirement,
  cover: TraceCover,
  acceptances: readonly TraceAcceptance[],
): readonly AcceptanceRow[] {
  const acceptance = acceptances[cover.acceptance];
  if (!acceptance) return [];
  const key = `a ${requirement.key} ${acceptance.key}`;
  const gaps: readonly TraceGap[] = cover.standing === "stale" ? ["staleSignature"] : none;
  return [{ kind: "acceptance", key, depth: 2, gaps, canExpand: false, requirement, acceptance, cover }];
}
