import { addDays, type Day, toDate } from "../../model/calendar.ts";
import type { Translate } from "../../model/translate.ts";
import type { AskOption } from "./askStep.ts";

/** Days that people often mean, each once; none after the last one that may be named. */
export function namedDays(today: Day, latest: Day | undefined, t: Translate): readonly AskOption[] {
  const named: readonly (readonly [string, Day])[] =
    latest === undefined
      ? [
          [t("Today"), today],
          [t("Tomorrow"), addDays(today, 1)],
          [t("In a week"), addDays(today, 7)],
          [t("In two weeks"), addDays(today, 14)],
          [t("In four weeks"), addDays(today, 28)],
          [t("End of this month"), endOfMonth(today)],
        ]
      : [
          [t("Today"), today],
          [t("Yesterday"), addDays(today, -1)],
          [t("A week ago"), addDays(today, -7)],
        ];
  const days = new Map<Day, string>();
  for (const [name, day] of named) if (!days.has(day)) days.set(day, name);
  return [...days].map(([day, name]) => ({
    value: day,
    title: name,
    description: day,
    detail: "",
  }));
}

/** The day of the week that a day is, in full. */
export function weekdayOf(day: Day, t: Translate): string {
  return new Intl.DateTimeFormat(t.language, { weekday: "long", timeZone: "UTC" }).format(toDate(day));
}

function endOfMonth(today: Day): Day {
  return addDays(`${addDays(`${today.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1);
}
