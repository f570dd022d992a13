import type { PlanView } from "../../src/protocol/plan/planView.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { Headline } from "../shared/tiles/headlineRow.ts";
import type { PlanContext } from "./planContext.ts";
import { isSmart } from "./templates/goalTile.ts";
import { overloadedOf } from "./templates/loadTile.ts";
import { isAhead } from "./templates/milestoneTile.ts";
import { leftText } from "./wording.ts";

/** The plan in a few numbers; each leads to its part. Parts that have none are left out. */
export function headlinesOf(view: PlanView, context: PlanContext): readonly Headline[] {
  return [goals, budget, milestones, load, quality, training].flatMap((one) => one(view, context) ?? []);
}

function goals({ goals: { goals: all } }: PlanView, { texts }: PlanContext): Headline | undefined {
  if (all.length === 0) return undefined;
  const smart = all.filter(isSmart).length;
  const value = fillIn(texts.partOf, { part: smart, whole: all.length });
  return { tile: "goals", title: texts.goals, value, note: texts.areSmart, isAlarm: smart < all.length };
}

function budget({ budget: plan }: PlanView, { texts, numbers }: PlanContext): Headline | undefined {
  const { left, amount = 0, currency } = plan;
  if (left === undefined) return undefined;
  const value = numbers.amount(Math.abs(left), currency);
  const note = fillIn(left < 0 ? texts.overOf : texts.leftOf, { amount: numbers.amount(amount, currency) });
  return { tile: "budget", title: texts.budget, value, note, isAlarm: left < 0 };
}

function milestones({ milestones: plan, today }: PlanView, { texts }: PlanContext): Headline | undefined {
  if (plan.milestones.length === 0) return undefined;
  const late = plan.milestones.filter((row) => isAhead(row) && (row.slip ?? 0) > 0);
  const next = plan.milestones.find(isAhead);
  const days = next?.due === undefined ? undefined : (Date.parse(next.due) - Date.parse(today)) / 86_400_000;
  return {
    ...{ tile: "milestones", title: texts.milestones, isAlarm: late.length > 0 },
    value: days === undefined ? texts.none : leftText(days, texts),
    note: [next?.title, late.length > 0 ? fillIn(texts.lateCount, { count: late.length }) : ""]
      .filter(Boolean)
      .join(" · "),
  };
}

function load({ load: { resources } }: PlanView, { texts }: PlanContext): Headline | undefined {
  if (resources.length === 0) return undefined;
  const over = overloadedOf(resources).length;
  const value = fillIn(texts.partOf, { part: over, whole: resources.length });
  return { tile: "load", title: texts.load, value, note: texts.overloaded, isAlarm: over > 0 };
}

function quality({ quality: { checks } }: PlanView, { texts, numbers }: PlanContext): Headline | undefined {
  if (checks.length === 0) return undefined;
  const waiting = checks.filter(({ daysLeft }) => daysLeft !== undefined);
  return waitingHeadline("quality", texts.quality, waiting, { texts, numbers });
}

function training(
  { training: { trainings } }: PlanView,
  { texts, numbers }: PlanContext,
): Headline | undefined {
  if (trainings.length === 0) return undefined;
  const waiting = trainings.filter(({ daysLeft }) => daysLeft !== undefined);
  return waitingHeadline("training", texts.training, waiting, { texts, numbers });
}

function waitingHeadline(
  tile: string,
  title: string,
  waiting: readonly { readonly daysLeft?: number | undefined }[],
  { texts, numbers }: Pick<PlanContext, "texts" | "numbers">,
): Headline {
  const overdue = waiting.filter(({ daysLeft = 0 }) => daysLeft < 0).length;
  const note = overdue > 0 ? fillIn(texts.overdueCount, { count: overdue }) : texts.ahead;
  return { tile, title, value: numbers.plain(waiting.length), note, isAlarm: overdue > 0 };
}
