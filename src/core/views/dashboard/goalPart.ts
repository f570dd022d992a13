import type { GoalLine, GoalPart } from "../../../protocol/dashboard/dashboardView.ts";
import { daysBetween } from "../../model/calendar.ts";
import type { Goal } from "../../model/goal.ts";
import { measurementsOf, progressAt } from "../../model/goalProgress.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { RequirementTally } from "./requirementTally.ts";

/** A small drawing shows no more values than this: the latest. */
const mostMeasured = 24;

/** The goals of the charter, each with what was measured against its target. */
export function goalPart({ goals: counts }: RequirementTally, { project, today, t }: FactsSource): GoalPart {
  const [charter] = project.valid("charter");
  const goals = charter?.value.goals ?? [];
  if (goals.length === 0) {
    const text = t(
      "No goals yet: say in the charter what should be different afterwards, and how it is measured.",
    );
    return { hint: { text, ...(charter ? { open: charter.id } : { create: "charter" }) }, goals: [] };
  }
  return {
    goals: goals.map((goal) => {
      const { requirements = 0, done = 0 } = counts.get(goal.id) ?? {};
      return { ...toLine(goal, today), requirements, done };
    }),
  };
}

function toLine(goal: Goal, today: string): Omit<GoalLine, "requirements" | "done"> {
  const { id, specific = "", measure, baseline, target, due } = goal;
  const measured = measurementsOf(goal).map(({ date, value }) => ({ date, value }));
  const last = measured.at(-1);
  return {
    ...{ id, title: specific, measure, baseline, target, due },
    measured: measured.slice(-mostMeasured),
    progress: last && progressAt(last.value, goal),
    daysLeft: due === undefined ? undefined : daysBetween(today, due),
  };
}
