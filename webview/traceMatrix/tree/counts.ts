import type { TraceRequirement } from "../../../src/protocol/traceMatrix.ts";
import type { GoalRow, RequirementRow } from "./traceRow.ts";

export interface TraceCounts {
  readonly passed: number;
  readonly criteria: number;
  readonly evidence: number;
  /** How many of the requirements have gaps. */
  readonly withGaps: number;
}

const known = new WeakMap<GoalRow | RequirementRow, TraceCounts>();

/** What a requirement, or those of a goal, have below them; counted when a row is first seen. */
export function countsOf(row: GoalRow | RequirementRow): TraceCounts {
  let counts = known.get(row);
  if (!counts) {
    counts = count(row.kind === "goal" ? row.requirements : [row.requirement]);
    known.set(row, counts);
  }
  return counts;
}

function count(requirements: readonly TraceRequirement[]): TraceCounts {
  const counts = { passed: 0, criteria: 0, evidence: 0, withGaps: 0 };
  for (const { criteria, gaps } of requirements) {
    if (gaps.length > 0) counts.withGaps += 1;
    counts.criteria += criteria.length;
    for (const { result, evidence } of criteria) {
      if (result === "passed") counts.passed += 1;
      counts.evidence += evidence.length;
    }
  }
  return counts;
}
