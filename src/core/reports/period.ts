import { addDays, type Day, daysBetween, toDate } from "../model/calendar.ts";
import { isDate } from "../schema/formats.ts";
import type { Period, ReportKind } from "./report.ts";

export const periodNames = ["last-week", "this-week", "last-month", "this-month", "all"] as const;

/** Before everything that a project could tell of. */
const beginning: Day = "1970-01-01";

/**
 * The days that a text names: `2026-06-01..2026-06-14`, or one of `periodNames`; weeks begin on Monday. Undefined where
 * it names none.
 */
export function readPeriod(text: string, today: Day): Period | undefined {
  const monday = addDays(today, -((toDate(today).getUTCDay() + 6) % 7));
  const first = `${today.slice(0, 8)}01`;
  switch (text) {
    case "last-week":
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case "this-week":
      return { from: monday, to: addDays(monday, 6) };
    case "last-month": {
      const last = addDays(first, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
    case "this-month":
      return { from: first, to: addDays(`${addDays(first, 31).slice(0, 8)}01`, -1) };
    case "all":
      return { from: beginning, to: today };
    default: {
      const [from = "", to = "", ...others] = text.split("..");
      return others.length === 0 && isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;
    }
  }
}

/** The days up to today of which a report tells where no period is named. */
export function usualPeriod({ period }: Pick<ReportKind, "period">, today: Day): Period {
  return { from: period === "all" ? beginning : addDays(today, period === "week" ? -6 : -29), to: today };
}

/** As many days again, from the day after a period on. */
export function nextPeriod({ from, to }: Period): Period {
  const days = Math.min(daysBetween(from, to) + 1, 92);
  return { from: addDays(to, 1), to: addDays(to, Math.max(days, 7)) };
}

export function isWithin(day: Day | undefined, { from, to }: Period): boolean {
  return day !== undefined && day >= from && day <= to;
}

/** Whether a period takes in everything that ever was. */
export function isAll({ from }: Period): boolean {
  return from === beginning;
}
