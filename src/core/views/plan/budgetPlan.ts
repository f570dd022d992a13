import type { BudgetPlan, BudgetRow } from "../../../protocol/plan/planView.ts";
import { openChanges } from "../../control/openChanges.ts";
import { approvedStates, lineCost, plannedCost } from "../../control/plannedCost.ts";
import { sumOf } from "../../model/amount.ts";
import type { Entry } from "../../model/entry.ts";
import { wholeLoad } from "../../model/load.ts";
import type { Translate } from "../../model/translate.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";

/** The budget, what it is planned for, what is asked for besides, and what is left then. */
export function budgetPlan(source: FactsSource): BudgetPlan {
  const { project, lifecycleOf, t } = source;
  const [charter] = project.valid("charter");
  const { amount, currency = "" } = charter?.value.budget ?? {};
  const { lines, changes, total, entries } = plannedCost(project);
  const askedFor = openChanges(project, lifecycleOf).filter(
    ({ value }) => !approvedStates.includes(value.status) && (value.impact?.cost ?? 0) !== 0,
  );
  const asked = sumOf(askedFor.map(costOf));
  const forecast = sumOf([total, asked]);
  const noBudget = {
    text: t("The charter names no budget yet: give it an amount and a currency."),
    ...(charter ? { open: charter.id } : { create: "charter" }),
  };
  return {
    ...(amount === undefined ? { hint: noBudget } : {}),
    ...{ currency, amount, lines, approved: changes, asked, forecast },
    spent: sumOf(entries.lines.map(({ value }) => value.spent ?? 0)),
    left: amount === undefined ? undefined : sumOf([amount, -forecast]),
    rows: [
      ...entries.lines.map((line) => lineRow(line, source)),
      ...entries.foreign.map((line) => ({ ...lineRow(line, source), foreign: line.value.unit })),
      ...entries.changes
        .filter((change) => costOf(change) !== 0)
        .map((change) => changeRow(change, "approved", source)),
      ...askedFor.map((change) => changeRow(change, "asked", source)),
    ],
  };
}

function costOf({ value }: Entry<"change">): number {
  return value.impact?.cost ?? 0;
}

function lineRow(entry: Entry<"resource">, { lifecycleOf, t }: FactsSource): BudgetRow {
  const { title, capacity, spent } = entry.value;
  const allocated = wholeLoad(entry.value).amount;
  const over = capacity === undefined ? 0 : sumOf([Math.max(allocated, spent ?? 0, capacity), -capacity]);
  return {
    ...{ kind: "line", kindTitle: kindTitle("line", t), id: entry.id, title },
    state: stateTitle(entry, lifecycleOf, t),
    cost: lineCost(entry),
    ...{ allocated, spent, over: over > 0 ? over : undefined },
  };
}

function changeRow(
  entry: Entry<"change">,
  kind: "approved" | "asked",
  { lifecycleOf, t }: FactsSource,
): BudgetRow {
  return {
    ...{ kind, kindTitle: kindTitle(kind, t), id: entry.id, title: entry.value.title },
    state: stateTitle(entry, lifecycleOf, t),
    cost: costOf(entry),
  };
}

function kindTitle(kind: BudgetRow["kind"], t: Translate): string {
  switch (kind) {
    case "line":
      return t("Budget line");
    case "approved":
      return t("Approved change");
    case "asked":
      return t("Change asked for");
  }
}
