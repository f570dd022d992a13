import { addDays, type Day, toDate } from "../../model/calendar.ts";
import type { Translate } from "../../model/translate.ts";
import type { Offer } from "./offer.ts";

/** Days that people often mean, each once. */
export function dateOffers(today: Day, t: Translate): readonly Offer[] {
  const named: readonly (readonly [string, Day])[] = [
    [t("Today"), today],
    [t("Tomorrow"), addDays(today, 1)],
    [t("In a week"), addDays(today, 7)],
    [t("In a month"), inAMonth(today)],
    [t("End of this month"), endOfMonth(today, 0)],
    [t("End of this quarter"), endOfMonth(today, 2 - (monthOf(today) % 3))],
  ];
  const days = new Map<Day, string>();
  for (const [name, day] of named) if (!days.has(day)) days.set(day, name);
  return [...days].map(([day, name]) => ({
    label: name,
    kind: "date",
    detail: day,
    word: day,
    filterText: `${day} ${name}`,
  }));
}

/** 0-based. */
function monthOf(day: Day): number {
  return toDate(day).getUTCMonth();
}

/** The same day of the next month, or its last one where it is shorter. */
function inAMonth(today: Day): Day {
  const last = endOfMonth(today, 1);
  const number = Math.min(Number(today.slice(8)), Number(last.slice(8)));
  return `${last.slice(0, 8)}${String(number).padStart(2, "0")}`;
}

function endOfMonth(day: Day, monthsLater: number): Day {
  let first = `${day.slice(0, 8)}01`;
  for (let month = 0; month <= monthsLater; month++) first = `${addDays(first, 31).slice(0, 8)}01`;
  return addDays(first, -1);
}
