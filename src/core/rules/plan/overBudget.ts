import { sumOf } from "../../model/amount.ts";
import type { ProjectRule } from "../rule.ts";
import { findingAt } from "../rule.ts";

const approved: readonly string[] = ["approved", "implementing", "closed"];

/** The budget lines and the approved changes together stay within the charter's budget. */
export const planOverBudget: ProjectRule = {
  scope: "project",
  code: "plan/over-budget",
  reads: ["charter", "resource", "change"],
  *check({ project, t }) {
    const lines = sumOf(
      [...project.valid("resource")]
        .filter(({ value }) => value.kind === "budget")
        .map(({ value }) => Math.max(value.capacity ?? 0, value.spent ?? 0)),
    );
    const changes = sumOf(
      [...project.valid("change")]
        .filter(({ value }) => approved.includes(value.status))
        .map(({ value }) => value.impact?.cost ?? 0),
    );
    const planned = sumOf([lines, changes]);
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
