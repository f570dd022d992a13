import { sumOf } from "../model/amount.ts";
import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";

/** The states of changes that are going to be paid for. */
export const approvedStates: readonly string[] = ["approved", "implementing", "ratified", "closed"];

/** What the project is going to cost, in the currency of the charter. */
export interface PlannedCost {
  /** The budget lines: each as it was planned, or what is spent of it if that is more. */
  readonly lines: number;
  /** The changes that were approved. */
  readonly changes: number;
  readonly total: number;
  /** What is added up. */
  readonly entries: {
    readonly lines: readonly Entry<"resource">[];
    readonly changes: readonly Entry<"change">[];
    /** The budget lines in other currencies: they can't be added, and are not. */
    readonly foreign: readonly Entry<"resource">[];
  };
}

/**
 * The cost of the budget lines and of the approved changes.
 * @param without the id of a change that is not counted, though it may be approved
 */
export function plannedCost(project: ProjectView, without?: string): PlannedCost {
  const [charter] = project.valid("charter");
  const { currency } = charter?.value.budget ?? {};
  const budgetLines = [...project.valid("resource")].filter(({ value }) => value.kind === "budget");
  const foreign = budgetLines.filter((entry) => isForeign(entry, currency));
  const ours = budgetLines.filter((entry) => !foreign.includes(entry));
  const approved = [...project.valid("change")].filter(
    ({ id, value }) => id !== without && approvedStates.includes(value.status),
  );
  const lines = sumOf(ours.map(lineCost));
  const changes = sumOf(approved.map(({ value }) => value.impact?.cost ?? 0));
  return {
    ...{ lines, changes, total: sumOf([lines, changes]) },
    entries: { lines: ours, changes: approved, foreign },
  };
}

/** What a budget line is going to cost: as planned, or what is spent if that is more. */
export function lineCost({ value: { capacity = 0, spent = 0 } }: Entry<"resource">): number {
  return Math.max(capacity, spent);
}

/** Whether a budget line says a currency, and another one than the budget. */
function isForeign({ value: { unit = "" } }: Entry<"resource">, currency: string | undefined): boolean {
  return currency !== undefined && /^[A-Z]{3}$/.test(unit) && unit !== currency;
}
