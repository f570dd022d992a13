import { isDate } from "../../schema/formats.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";

/** What is wrong with the day of something that was held; empty where nothing is. */
export function heldDayFaults(date: string, { today, t }: FactsSource): readonly Condition[] {
  if (!isDate(date)) {
    const message = t("A date is written as YYYY-MM-DD and must be in the calendar.");
    return [{ code: "date-invalid", message, records: [] }];
  }
  if (date <= today) return [];
  return [{ code: "date-ahead", message: t("What is to come can't be logged yet."), records: [] }];
}
