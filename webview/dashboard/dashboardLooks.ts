/** How a dashboard is looked at. */
export interface DashboardLooks {
  /** Whether the milestones are shown as a table too. */
  readonly isTable: boolean;
}

/** Reads what an earlier page has kept. */
export function readDashboardLooks(kept: unknown): DashboardLooks {
  const { isTable } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return { isTable: isTable === true };
}
