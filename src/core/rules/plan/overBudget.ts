import { lineCost, type PlannedCost, plannedCost } from "../../control/plannedCost.ts";
import { sumOf } from "../../model/amount.ts";
import type { Entry } from "../../model/entry.ts";
import type { Finding, RelatedPlace } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { ProjectRule } from "../rule.ts";
import { findingAt } from "../rule.ts";

/** So many of what costs most are named with a budget that is exceeded. */
const mostNamed = 5;

/** The budget lines and the approved changes stay within the charter's budget and its currency; lines, within themselves. */
export const planOverBudget: ProjectRule = {
  scope: "project",
  code: "plan/over-budget",
  reads: ["charter", "resource", "change"],
  *check({ project, lifecycleOf, t }) {
    const cost = plannedCost(project);
    const { lines, changes, total: planned, entries } = cost;
    for (const charter of project.valid("charter")) {
      const { amount, currency = "" } = charter.value.budget ?? {};
      for (const line of entries.foreign) yield foreignLine(line, currency, t);
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
      yield findingAt(charter, "plan/over-budget", message, ["budget", "amount"], {
        related: dearest(cost, t),
      });
    }
    for (const line of [...entries.lines, ...entries.foreign]) {
      if (!isEnded(line, lifecycleOf)) yield* overspent(line, t);
    }
  },
};

function foreignLine(line: Entry<"resource">, currency: string, t: Translate): Finding {
  const message = t(
    "“{id}” is in {unit}, but the budget is in {currency}: it is not counted. Say its amounts in {currency}.",
    { id: line.id, unit: line.value.unit ?? "", currency },
  );
  return findingAt(line, "plan/over-budget", message, ["unit"]);
}

function* overspent(line: Entry<"resource">, t: Translate): Iterable<Finding> {
  const { capacity, spent, unit = "" } = line.value;
  if (capacity === undefined || spent === undefined || spent <= capacity) return;
  const message = t("“{id}” has {capacity} {unit}, but {spent} are spent, {over} more.", {
    ...{ id: line.id, capacity, unit, spent, over: sumOf([spent, -capacity]) },
  });
  yield findingAt(line, "plan/over-budget", message, ["spent"]);
}

/** What costs most, at the place that says it. */
function dearest({ entries }: PlannedCost, t: Translate): readonly RelatedPlace[] {
  const lines = entries.lines.map((entry) => {
    const field = (entry.value.spent ?? 0) > (entry.value.capacity ?? 0) ? "spent" : "capacity";
    return { entry, cost: lineCost(entry), pointer: [field] };
  });
  const changes = entries.changes.map((entry) => {
    return { entry, cost: entry.value.impact?.cost ?? 0, pointer: ["impact", "cost"] };
  });
  return [...lines, ...changes]
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost)
    .slice(0, mostNamed)
    .map(({ entry, cost, pointer }) => ({
      message: t("“{id}” costs {cost}.", { id: entry.id, cost }),
      file: entry.file,
      pointer: [...entry.base, ...pointer],
      at: "value",
    }));
}
