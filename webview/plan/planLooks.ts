/** How a plan is looked at. */
export interface PlanLooks {
  /** Whether the load is shown as a table too. */
  readonly isTable: boolean;
  /** Whether only those are shown of whom too much is asked. */
  readonly onlyOver: boolean;
}

/** Reads what an earlier page has kept. */
export function readPlanLooks(kept: unknown): PlanLooks {
  const { isTable, onlyOver } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return { isTable: isTable === true, onlyOver: onlyOver === true };
}
