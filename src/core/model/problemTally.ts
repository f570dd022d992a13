import type { Finding, Severity, Stage } from "./problem.ts";
import type { CheckSettings } from "./settings.ts";
import { weightOf } from "./weight.ts";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many problems there are: in all, and with each record. */
export interface ProblemTally {
  readonly counts: SeverityCounts;
  /** By the ids of the records that have any. */
  readonly records: ReadonlyMap<string, SeverityCounts>;
}

/** Counts what was found by its weight at a stage, and by the record that it is about; what is ignored doesn't count. */
export function tallyProblems(
  findings: Iterable<Pick<Finding, "code" | "record">>,
  settings: CheckSettings,
  stage: Stage,
): ProblemTally {
  const counts = noProblems();
  const records = new Map<string, Record<Severity, number>>();
  for (const { code, record } of findings) {
    const weight = weightOf(code, settings, stage);
    if (weight === "ignore") continue;
    counts[weight]++;
    if (record === undefined) continue;
    const own = records.get(record) ?? noProblems();
    records.set(record, own);
    own[weight]++;
  }
  return { counts, records };
}

function noProblems(): Record<Severity, number> {
  return { error: 0, warning: 0, info: 0, hint: 0 };
}
