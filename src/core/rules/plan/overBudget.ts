import { plannedCost } from "../../control/plannedCost.ts";
import { sumOf } from "../../model/amount.ts";
import type { ProjectRule } from "../rule.ts";
import { findingAt } from "../rule.ts";

/** The budget lines and the approved changes together stay within the charter's budget. */
export const planOverBudget: ProjectRule = {
  scope: "project",
  code: "plan/over-budget",
  reads: ["charter", "resource", "change"],
  *check({ project, t }) {
    const { lines, changes, total: planned } = plannedCost(project);
    for (const charter of project.valid("charter")) {
      const { amount, currency = "" } = charter.value.budget ?? {};
      if (amount === undefined || planned <= amount) continue;
      const message = t(
        "{planned} {currency} are planned (budget lines {lines}, approved changes {changes}), {over} more than the budget.",
        {
          planned,
          currency,
          lines,
          changes,
          over: sumOf([planned, -amount]),
        },
      );
      yield findingAt(charter, "plan/over-budget", message, ["budget", "amount"]);
    }
  },
};
