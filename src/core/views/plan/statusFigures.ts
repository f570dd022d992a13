import type { FeedbackCounts, SurveyPoint } from "../../../protocol/dashboard/dashboardView.ts";
import type {
  BudgetPlan,
  MilestoneRow,
  QualityRow,
  ResourceLoad,
  SmartGoal,
  TrainingRow,
} from "../../../protocol/plan/planView.ts";
import type { Day } from "../../model/calendar.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { satisfactionPart } from "../dashboard/satisfactionPart.ts";
import { budgetPlan } from "./budgetPlan.ts";
import { goalPlan } from "./goalPlan.ts";
import { loadPlan } from "./loadPlan.ts";
import { milestonePlan } from "./milestonePlan.ts";
import { type OpenRecords, openRecords } from "./openRecords.ts";
import { usualScope } from "./planScope.ts";
import { qualityPlan } from "./qualityPlan.ts";
import { trainingPlan } from "./trainingPlan.ts";

/** How a project stands in figures, as plain JSON. */
export interface StatusFigures {
  readonly goals: readonly SmartGoal[];
  /** Undefined where the charter names no amount. */
  readonly budget: Omit<BudgetPlan, "rows" | "hint"> | undefined;
  readonly milestones: readonly MilestoneRow[];
  readonly load: LoadPeaks;
  /** The checks and the trainings that are still to be done, the most urgent first. */
  readonly quality: readonly QualityRow[];
  readonly training: readonly TrainingRow[];
  /** Changes, risks and issues that are not at an end, by state. */
  readonly open: readonly OpenRecords[];
  readonly satisfaction: {
    /** The last survey that says something; undefined where none does. */
    readonly survey: SurveyPoint | undefined;
    readonly feedback: FeedbackCounts;
  };
}

/** Of whom too much is asked, and when, in a quarter from last week on. */
export interface LoadPeaks {
  readonly from: Day;
  readonly weeks: number;
  /** How many people and machines there are. */
  readonly resources: number;
  readonly peaks: readonly LoadPeak[];
}

export interface LoadPeak {
  readonly id: string;
  readonly title: string;
  readonly capacity: number | undefined;
  readonly unit: string;
  /** The Mondays of the weeks in which it is too much, each with how much is asked and what it is for. */
  readonly weeks: readonly {
    readonly week: Day;
    readonly amount: number;
    readonly over: number;
    readonly for: readonly string[];
  }[];
}

/** The goals, the money, the days, the people and the voices of a project. */
export function statusFigures(source: FactsSource): StatusFigures {
  const { hint: _hint, rows: _rows, ...budget } = budgetPlan(source);
  const { surveys, feedback } = satisfactionPart(source);
  return {
    goals: goalPlan(source).goals,
    budget: budget.amount === undefined ? undefined : budget,
    milestones: milestonePlan(source).milestones,
    load: loadPeaks(source),
    quality: qualityPlan(source).checks.filter(({ daysLeft }) => daysLeft !== undefined),
    training: trainingPlan(source).trainings.filter(({ daysLeft }) => daysLeft !== undefined),
    open: openRecords(source),
    satisfaction: { survey: surveys.at(-1), feedback },
  };
}

function loadPeaks(source: FactsSource): LoadPeaks {
  const scope = usualScope(source.today);
  const { weeks, resources } = loadPlan(scope, source);
  return {
    ...{ from: scope.from, weeks: weeks.length, resources: resources.length },
    peaks: resources.flatMap((resource) => toPeak(resource, weeks) ?? []),
  };
}

function toPeak(
  { id, title, capacity, unit, weeks }: ResourceLoad,
  mondays: readonly Day[],
): LoadPeak | undefined {
  const over = weeks.filter((week) => week.over > 0);
  if (over.length === 0) return undefined;
  const peaks = over.map(({ week, amount, over: by, parts }) => ({
    ...{ week: mondays[week] ?? "", amount, over: by },
    for: parts.map(({ to }) => to),
  }));
  return { id, title, capacity, unit, weeks: peaks };
}
