import type { FactsSource } from "../workflow/factsFor.ts";
import { type MigrationWish, migrate } from "../workflow/migrate.ts";
import { type PlannedEvent, planOutcome } from "./planEvent.ts";

/** Plans to move records out of states that their lifecycle no longer has, all in one set of files. */
export function planMigration(wish: MigrationWish, source: FactsSource): PlannedEvent {
  return planOutcome(migrate(wish, source), source.project, source.t);
}
