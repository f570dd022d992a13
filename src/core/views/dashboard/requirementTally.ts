import type { Requirement } from "../../../generated/records.ts";
import type { CriteriaCounts } from "../../../protocol/dashboard/dashboardView.ts";
import { atOnce, type Steps } from "../../model/turns.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** What the requirements whose lives go on come to. */
export interface RequirementTally {
  readonly criteria: CriteriaCounts;
  /** By goal: how many serve it, and how many of them are verified or accepted. */
  readonly goals: ReadonlyMap<string, GoalCounts>;
}

export interface GoalCounts {
  readonly requirements: number;
  readonly done: number;
}

/** So many are counted before others get the thread. */
const atATime = 200;

const doneStates: readonly string[] = ["verified", "accepted"];

/** Counts requirements by goal and criteria by result, in one walk. */
export function tallyRequirements(source: FactsSource): RequirementTally {
  return atOnce(tallyInTurns(source));
}

/** The same in turns. */
export function* tallyInTurns({ project, lifecycleOf }: FactsSource): Steps<RequirementTally> {
  const criteria = noCriteria();
  const goals = new Map<string, { requirements: number; done: number }>();
  let seen = 0;
  for (const entry of project.valid("requirement")) {
    if (seen++ % atATime === 0) yield;
    if (isEnded(entry, lifecycleOf)) continue;
    countCriteria(entry.value, criteria);
    const { goal, status } = entry.value;
    if (goal === undefined) continue;
    const counts = goals.get(goal) ?? { requirements: 0, done: 0 };
    goals.set(goal, counts);
    counts.requirements++;
    if (doneStates.includes(status)) counts.done++;
  }
  return { criteria, goals };
}

type Counting = { -readonly [K in keyof CriteriaCounts]: number };

/** Counts that begin. */
export function noCriteria(): Counting {
  return { passed: 0, waived: 0, failed: 0, untested: 0 };
}

/** Adds the criteria of a requirement. A waiver without a reason is none: the criterion still has to be tested. */
export function countCriteria({ acceptanceCriteria = [] }: Requirement, counts: Counting): void {
  for (const { result = "untested", reason } of acceptanceCriteria) {
    counts[result === "waived" && !reason ? "untested" : result]++;
  }
}
