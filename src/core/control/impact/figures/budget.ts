import { sumOf } from "../../../model/amount.ts";
import { plannedCost } from "../../plannedCost.ts";
import type { ImpactSource } from "../source.ts";

/** The charter's budget and what takes from it, in its currency. */
export interface BudgetFigure {
  readonly currency: string | undefined;
  readonly amount: number | undefined;
  readonly lines: number;
  /** The cost of the other changes that were approved. */
  readonly changes: number;
  /** What this change costs, as far as it is stated. */
  readonly cost: number | undefined;
  /** What would be left of the amount after all of these; negative where it isn't enough. */
  readonly left: number | undefined;
}

export function budgetFigure(
  subject: string,
  cost: number | undefined,
  { project }: ImpactSource,
): BudgetFigure {
  const { lines, changes, total } = plannedCost(project, subject);
  const [charter] = project.valid("charter");
  const { currency, amount } = charter?.value.budget ?? {};
  const left = amount === undefined ? undefined : sumOf([amount, -total, -(cost ?? 0)]);
  return { currency, amount, lines, changes, cost, left };
}
