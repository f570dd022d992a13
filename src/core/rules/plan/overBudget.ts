import type { ProjectRule } from "../rule.ts";
import { findingAt } from "../rule.ts";

const approved: readonly string[] = ["approved", "implementing", "closed"];

/** The budget lines and the approved changes together stay within the charter's budget. */
export const planOverBudget: ProjectRule = {
  scope: "project",
  code: "plan/over-budget",
  reads: ["charter", "resource", "change"],
  *check({ project, t }) {
    let lines = 0;
    for (const { value } of project.valid("resource")) {
      if (value.kind === "budget") lines += Math.max(value.capacity ?? 0, value.spent ?? 0);
    }
    let changes = 0;
    for (const { value } of project.valid("change")) {
      if (approved.includes(value.status)) changes += value.impact?.cost ?? 0;
    }
    for (const charter of project.valid("charter")) {
      const { amount, currency = "" } = charter.value.budget ?? {};
      if (amount === undefined || lines + changes <= amount) continue;
      const message = t(
        "{planned} {currency} are planned (budget lines {lines}, approved changes {changes}), {over} more than the budget.",
        {
          planned: lines + changes,
          currency,
          lines,
          changes,
          over: lines + changes - amount,
        },
      );
      yield findingAt(charter, "plan/over-budget", message, ["budget", "amount"]);
    }
  },
};
