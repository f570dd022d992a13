import { sumOf } from "../model/amount.ts";
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
}

/**
 * The cost of the budget lines and of the approved changes.
 * @param without the id of a change that is not counted, though it may be approved
 */
export function plannedCost(project: ProjectView, without?: string): PlannedCost {
  const lines = sumOf(
    [...project.valid("resource")]
      .filter(({ value }) => value.kind === "budget")
      .map(({ value }) => Math.max(value.capacity ?? 0, value.spent ?? 0)),
  );
  const changes = sumOf(
    [...project.valid("change")]
      .filter(({ id, value }) => id !== without && approvedStates.includes(value.status))
      .map(({ value }) => value.impact?.cost ?? 0),
  );
  return { lines, changes, total: sumOf([lines, changes]) };
}
