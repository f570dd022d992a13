import { type Day, daysBetween } from "../../model/calendar.ts";
import type { Translate } from "../../model/translate.ts";

/** When something is due, as it is said beside a line. */
export function dueWords(due: Day, today: Day, t: Translate): string {
  const days = daysBetween(due, today);
  if (days === 0) return t("due today");
  if (days < 0) return t("due {date}", { date: due });
  return days === 1 ? t("1 day overdue") : t("{count} days overdue", { count: days });
}
