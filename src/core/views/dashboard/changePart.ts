import type { BudgetLine, ChangeLine, ChangePart } from "../../../protocol/dashboard/dashboardView.ts";
import { decisionDue, isDecided } from "../../control/decision.ts";
import { openChanges } from "../../control/openChanges.ts";
import { approvedStates, plannedCost } from "../../control/plannedCost.ts";
import { sumOf } from "../../model/amount.ts";
import { dayIn, daysBetween, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { historyOf } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";

/** So many are named; the count says how many there are. */
const mostNamed = 50;

/** The open change requests with their age and cost, and what they mean for the budget. */
export function changePart(source: FactsSource): ChangePart {
  const { project, lifecycleOf, t } = source;
  const changes = openChanges(project, lifecycleOf);
  const asked = changes.filter(({ value }) => !approvedStates.includes(value.status));
  const open = changes.map((entry) => toLine(entry, source)).sort((a, b) => (b.age ?? -1) - (a.age ?? -1));
  return {
    ...(changes.length === 0
      ? {
          hint: {
            text: t("No change is being asked for. Who wants one raises a change request."),
            create: "change",
          },
        }
      : {}),
    open: open.slice(0, mostNamed),
    count: changes.length,
    budget: budgetOf(project),
    asked: {
      cost: sumOf(asked.map(({ value }) => value.impact?.cost ?? 0)),
      days: sumOf(asked.map(({ value }) => value.impact?.scheduleDays ?? 0)),
    },
  };
}

function toLine(entry: Entry<"change">, { project, lifecycleOf, today, t }: FactsSource): ChangeLine {
  const { id, value } = entry;
  const first = historyOf(value)[0]?.at;
  const begun = first === undefined ? undefined : dayIn(toInstant(first), project.settings.timeZone);
  const isOpen = !isDecided(entry, lifecycleOf);
  const decideBy = isOpen ? decisionDue(entry, project.settings, lifecycleOf) : undefined;
  return {
    id,
    title: value.title,
    state: stateTitle(entry, lifecycleOf, t),
    age: begun === undefined ? undefined : Math.max(0, daysBetween(begun, today)),
    cost: value.impact?.cost,
    scheduleDays: value.impact?.scheduleDays,
    decideBy,
    late: decideBy !== undefined && decideBy < today ? daysBetween(decideBy, today) : undefined,
  };
}

function budgetOf(project: ProjectView): BudgetLine | undefined {
  const [charter] = project.valid("charter");
  const { amount, currency = "" } = charter?.value.budget ?? {};
  if (amount === undefined) return undefined;
  const { lines, changes, total } = plannedCost(project);
  return { currency, amount, lines, approved: changes, left: sumOf([amount, -total]) };
}
