import type { GoalPlan, SmartCriterion, SmartGoal } from "../../../protocol/plan/planView.ts";
import { daysBetween } from "../../model/calendar.ts";
import type { Goal } from "../../model/goal.ts";
import { measurementsOf, progressAt } from "../../model/goalProgress.ts";
import { type SmartContext, type SmartLetter, smartFaults, smartLetters } from "../../model/smart.ts";
import { smartAdvice } from "../../model/smartAdvice.ts";
import type { Translate } from "../../model/translate.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** The goals of the charter: each letter of SMART with what it says or lacks, and the way to the target. */
export function goalPlan({ project, today, t }: FactsSource): GoalPlan {
  const [charter] = project.valid("charter");
  const { goals = [], end } = charter?.value ?? {};
  if (goals.length === 0) {
    const text = t(
      "No goals yet: say in the charter what should be different afterwards, and how it is measured.",
    );
    return { hint: { text, ...(charter ? { open: charter.id } : { create: "charter" }) }, goals: [] };
  }
  return { goals: goals.map((goal) => toSmart(goal, { today, end }, t)) };
}

function toSmart(goal: Goal, context: SmartContext, t: Translate): SmartGoal {
  const { id, specific = "", measure, baseline, target, due } = goal;
  const last = measurementsOf(goal).at(-1);
  return {
    ...{ id, title: specific, measure, baseline, target, due },
    criteria: criteriaOf(goal, context, t),
    last: last && { date: last.date, value: last.value },
    progress: last && progressAt(last.value, goal),
    daysLeft: due === undefined ? undefined : daysBetween(context.today, due),
  };
}

function criteriaOf(goal: Goal, context: SmartContext, t: Translate): readonly SmartCriterion[] {
  const faults = smartFaults(goal, context);
  return smartLetters.map((letter) => {
    const here = faults.filter((fault) => fault.letter === letter);
    const advice = here.map((fault) => smartAdvice(fault, goal, context.end ?? "", t));
    const isMet = here.length === 0;
    return {
      letter,
      title: letterTitle(letter, t),
      isMet,
      text: isMet ? letterText(letter, goal) : advice.join(t("; ")),
    };
  });
}

/** What a goal says for a letter that it has. */
function letterText(letter: SmartLetter, goal: Goal): string {
  const { specific = "", measure = "", target = "", achievable = "", relevant = "", due = "" } = goal;
  switch (letter) {
    case "S":
      return specific;
    case "M":
      return `${measure}: ${target}`;
    case "A":
      return achievable;
    case "R":
      return relevant;
    case "T":
      return due;
  }
}

function letterTitle(letter: SmartLetter, t: Translate): string {
  switch (letter) {
    case "S":
      return t("Specific");
    case "M":
      return t("Measurable");
    case "A":
      return t("Achievable");
    case "R":
      return t("Relevant");
    case "T":
      return t("Time-bound");
  }
}
