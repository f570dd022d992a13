import { isDecided } from "../control/decision.ts";
import { type Day, daysBetween, toDate } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import type { Pointer } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { isEnded, type LifecycleOf } from "../workflow/atRest.ts";
import { fieldOf } from "../workflow/facts.ts";

/** The fields by whose day something has to be done, by their last steps. */
const dueFields: readonly unknown[] = ["due", "reviewBy", "decideBy"];

/** Other fields whose days matter for as long as a record is alive. */
const watchedFields: readonly unknown[] = ["baselineDue", "expires"];

/** Where a record keeps what was said, or what may come to be: nothing is due there. */
const quotes: readonly unknown[] = ["history", "proposed", "records"];

/**
 * What a date in a record is for those who look at it today: something that is still to be done by then, a day that
 * is worth watching, or neither, because it is done or was never awaited.
 */
export function urgencyOf(
  entry: Entry,
  pointer: Pointer,
  lifecycleOf: LifecycleOf,
): "due" | "watched" | "none" {
  const field = pointer.at(-1);
  const isDue = dueFields.includes(field);
  const isKnown = (isDue || watchedFields.includes(field)) && !quotes.includes(pointer[0]);
  if (!isKnown || isEnded(entry, lifecycleOf)) return "none";
  const around = pointer.length > 1 ? fieldOf(entry.value, pointer.slice(0, -1).join(".")) : entry.value;
  const { done, reached } = (around ?? {}) as { done?: unknown; reached?: unknown };
  if (done === true || reached !== undefined) return "none";
  if (field === "decideBy" && entry.valid && isDecided(entry as Entry<"change">, lifecycleOf)) return "none";
  return isDue ? "due" : "watched";
}

/** How far away a day is, in words: what is due is left or overdue, any other day is in so many days or was. */
export function daysInWords(day: Day, today: Day, isDue: boolean, t: Translate): string {
  const count = daysBetween(today, day);
  if (count === 0) return t("today");
  if (count === 1) return t("tomorrow");
  if (count > 0) return isDue ? t("{count} days left", { count }) : t("in {count} days", { count });
  if (count === -1) return isDue ? t("1 day overdue") : t("yesterday");
  return isDue ? t("{count} days overdue", { count: -count }) : t("{count} days ago", { count: -count });
}

/** A day with its weekday: `Tuesday, 2026-06-30`. */
export function dayWithWeekday(day: Day, t: Translate): string {
  const format = new Intl.DateTimeFormat(t.language, { weekday: "long", timeZone: "UTC" });
  return t("{weekday}, {day}", { weekday: format.format(toDate(day)), day });
}
