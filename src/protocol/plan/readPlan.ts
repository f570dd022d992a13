import {
  type Check,
  hasFields,
  isAnyOf,
  isCount,
  isFlag,
  isListOf,
  isName,
  isNumber,
  isOneOf,
  isOptional,
  isText,
} from "../checks.ts";
import type * as parts from "./planView.ts";

/** As many records of a kind as a file may hold. */
const most = 10_000;

const hint = isOptional(
  hasFields<parts.PlanHint>({ text: isText, create: isOptional(isName), open: isOptional(isName) }),
);
const day = isOptional(isText);
const number = isOptional(isNumber);
const value = isOptional(isAnyOf<[number, string]>(isNumber, isText));
const isNamed = hasFields<{ readonly id: string; readonly title: string }>({ id: isName, title: isText });

const isGoals = hasFields<parts.GoalPlan>({
  hint,
  goals: isListOf(
    hasFields<parts.SmartGoal>({
      id: isName,
      title: isText,
      criteria: isListOf(
        hasFields<parts.SmartCriterion>({ letter: isName, title: isText, isMet: isFlag, text: isText }),
      ),
      measure: day,
      baseline: value,
      target: value,
      last: isOptional(hasFields<NonNullable<parts.SmartGoal["last"]>>({ date: isText, value: isNumber })),
      progress: number,
      due: day,
      daysLeft: number,
    }),
  ),
});

const isBudget = hasFields<parts.BudgetPlan>({
  hint,
  currency: isText,
  amount: number,
  lines: isNumber,
  approved: isNumber,
  asked: isNumber,
  spent: isNumber,
  forecast: isNumber,
  left: number,
  rows: isListOf(
    hasFields<parts.BudgetRow>({
      kind: isOneOf("line", "approved", "asked"),
      kindTitle: isText,
      id: isName,
      title: isText,
      state: isText,
      cost: isNumber,
      allocated: number,
      spent: number,
      foreign: day,
      over: number,
    }),
    most,
  ),
});

const isMilestones = hasFields<parts.MilestonePlan>({
  hint,
  milestones: isListOf(
    hasFields<parts.MilestoneRow>({
      id: isName,
      title: isText,
      state: isOneOf("planned", "moved", "late", "reached", "reachedLate", "missed"),
      stateTitle: isText,
      due: day,
      baselineDue: day,
      reached: day,
      slip: number,
      hits: isListOf(isText),
    }),
    most,
  ),
});

const isLoad = hasFields<parts.LoadPlan>({
  hint,
  weeks: isListOf(isName),
  resources: isListOf(
    hasFields<parts.ResourceLoad>({
      id: isName,
      title: isText,
      kind: isText,
      unit: isText,
      capacity: number,
      weeks: isListOf(
        hasFields<parts.LoadedWeek>({
          week: isCount,
          amount: isNumber,
          over: isNumber,
          parts: isListOf(
            hasFields<parts.LoadedWeek["parts"][number]>({ index: isCount, to: isName, amount: isNumber }),
          ),
        }),
      ),
    }),
    most,
  ),
  targets: isListOf(isNamed, most),
});

const isQuality = hasFields<parts.QualityPlan>({
  hint,
  checks: isListOf(
    hasFields<parts.QualityRow>({
      id: isName,
      title: isText,
      state: isText,
      activity: isText,
      deliverable: isOptional(isNamed),
      standard: isText,
      measured: value,
      due: day,
      date: day,
      daysLeft: number,
      defects: isCount,
    }),
    most,
  ),
});

const isTraining = hasFields<parts.TrainingPlan>({
  hint,
  trainings: isListOf(
    hasFields<parts.TrainingRow>({
      id: isName,
      title: isText,
      state: isText,
      date: day,
      audience: isListOf(isText),
      trainer: day,
      place: day,
      material: isCount,
      score: number,
      waitsFor: isOptional(isOneOf("hold", "evaluate")),
      daysLeft: number,
    }),
    most,
  ),
});

/** A check for a plan that can be drawn. */
export const isPlanView: Check<parts.PlanView> = hasFields<parts.PlanView>({
  name: isText,
  client: isText,
  today: isName,
  goals: isGoals,
  budget: isBudget,
  milestones: isMilestones,
  load: isLoad,
  quality: isQuality,
  training: isTraining,
});
