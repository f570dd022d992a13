import type { Day } from "../../model/calendar.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { enteredDay } from "../board/enteredDay.ts";

/** The day on which a record came into its state; undefined where its history doesn't say. */
export function sinceDay(entry: LivingEntry, { project, lifecycleOf }: FactsSource): Day | undefined {
  const lifecycle = lifecycleOf(entry.kind);
  return lifecycle && enteredDay(entry, lifecycle.initial, project.settings.timeZone);
}
