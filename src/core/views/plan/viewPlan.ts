import type { PlanScope } from "../../../protocol/plan/planScope.ts";
import type { PlanView } from "../../../protocol/plan/planView.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { budgetPlan } from "./budgetPlan.ts";
import { goalPlan } from "./goalPlan.ts";
import { loadPlan } from "./loadPlan.ts";
import { milestonePlan } from "./milestonePlan.ts";
import { boundedScope } from "./planScope.ts";
import { qualityPlan } from "./qualityPlan.ts";
import { trainingPlan } from "./trainingPlan.ts";

/** What a project plans: goals, money, days, people, checks and trainings. @param scope the weeks of load */
export function viewPlan(scope: PlanScope | undefined, source: FactsSource): PlanView {
  const { project, today } = source;
  return {
    name: project.settings.name,
    client: project.settings.client,
    today,
    goals: goalPlan(source),
    budget: budgetPlan(source),
    milestones: milestonePlan(source),
    load: loadPlan(boundedScope(scope, today), source),
    quality: qualityPlan(source),
    training: trainingPlan(source),
  };
}
