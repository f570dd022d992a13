import { type Day, toDay } from "./calendar.ts";

interface WeekDay {
  /** 0 is Sunday. */
  readonly day: number;
  /** Which of them in its month or year, from the end where negative; NaN for every one. */
  readonly nth: number;
}

/** What a recurrence rule selects, and in which periods. */
export interface Rule {
  readonly frequency: string;
  readonly interval: number;
  readonly count: number;
  readonly until: Day | undefined;
  readonly weekStart: number;
  readonly months: readonly number[];
  /** From the end of the month where negative. */
  readonly monthDays: readonly number[];
  readonly weekDays: readonly WeekDay[];
  readonly positions: readonly number[];
}

const weekDayNames: readonly string[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** The parts of a rule that its schema accepts; what it leaves open is taken from the start. */
export function readRule(text: string, start: Date): Rule {
  const parts = new Map(text.split(";").map((part) => part.split("=", 2) as [string, string]));
  const list = (name: string) => parts.get(name)?.split(",") ?? [];
  const frequency = parts.get("FREQ") ?? "";
  const until = parts.get("UNTIL");
  const months = list("BYMONTH").map(Number);
  const monthDays = list("BYMONTHDAY").map(Number);
  const weekDays = list("BYDAY").map(readWeekDay);
  if (monthDays.length === 0 && weekDays.length === 0) {
    if (frequency === "WEEKLY") weekDays.push({ day: start.getUTCDay(), nth: Number.NaN });
    if (frequency === "MONTHLY" || frequency === "YEARLY") monthDays.push(start.getUTCDate());
    if (frequency === "YEARLY" && months.length === 0) months.push(start.getUTCMonth() + 1);
  }
  return {
    frequency,
    interval: Number(parts.get("INTERVAL") ?? 1),
    count: Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY),
    until: until && `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`,
    weekStart: weekDayNames.indexOf(parts.get("WKST") ?? "MO"),
    months,
    monthDays,
    weekDays,
    positions: list("BYSETPOS").map(Number),
  };
}

function readWeekDay(text: string): WeekDay {
  return { day: weekDayNames.indexOf(text.slice(-2)), nth: Number.parseInt(text, 10) };
}

/** The days of each period that the interval selects, from the one of a day on, of those that begin before another. */
export function* periods(rule: Rule, start: Date, before: Date, from = start): Iterable<Date[]> {
  const passed = Math.floor(periodsBetween(rule, periodStart(rule, start, 0), from) / rule.interval);
  for (let step = Math.max(0, passed) * rule.interval; ; step += rule.interval) {
    const first = periodStart(rule, start, step);
    if (first >= before) return;
    const next = periodStart(rule, start, step + 1).getTime();
    const days: Date[] = [];
    for (let day = first; day.getTime() < next; day = dateOf(day, { days: 1 })) days.push(day);
    yield days;
  }
}

function periodStart({ frequency, weekStart }: Rule, start: Date, step: number): Date {
  switch (frequency) {
    case "DAILY":
      return dateOf(start, { days: step });
    case "WEEKLY":
      return dateOf(start, { days: 7 * step - ((start.getUTCDay() - weekStart + 7) % 7) });
    case "MONTHLY":
      return dateOf(start, { months: step, date: 1 });
    default:
      return dateOf(start, { months: 12 * step - start.getUTCMonth(), date: 1 });
  }
}

/** How many periods a day is after the first one. */
function periodsBetween({ frequency }: Rule, first: Date, day: Date): number {
  const years = day.getUTCFullYear() - first.getUTCFullYear();
  const days = Math.round((day.getTime() - first.getTime()) / 86_400_000);
  switch (frequency) {
    case "DAILY":
      return days;
    case "WEEKLY":
      return Math.floor(days / 7);
    case "MONTHLY":
      return 12 * years + day.getUTCMonth() - first.getUTCMonth();
    default:
      return years;
  }
}

function dateOf(from: Date, { days = 0, months = 0, date = from.getUTCDate() }): Date {
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, date + days));
}

/** The days of a period that the rule selects, in order. */
export function occurrencesIn(period: readonly Date[], rule: Rule): readonly Day[] {
  const days = period.filter((date) => fits(date, rule)).map(toDay);
  if (rule.positions.length === 0) return days;
  return days.filter(
    (_, index) => rule.positions.includes(index + 1) || rule.positions.includes(index - days.length),
  );
}

function fits(date: Date, { months, monthDays, weekDays, frequency }: Rule): boolean {
  const month = date.getUTCMonth();
  if (months.length > 0 && !months.includes(month + 1)) return false;
  const inMonth = placeIn(date, dateOf(date, { date: 1 }), dateOf(date, { months: 1, date: 1 }));
  if (monthDays.length > 0 && !monthDays.some((day) => day === inMonth.first || day === -inMonth.last)) {
    return false;
  }
  if (weekDays.length === 0) return true;
  const isInYear = frequency === "YEARLY" && months.length === 0;
  const place = isInYear
    ? placeIn(date, dateOf(date, { months: -month, date: 1 }), dateOf(date, { months: 12 - month, date: 1 }))
    : inMonth;
  return weekDays.some(({ day, nth }) => {
    if (day !== date.getUTCDay()) return false;
    if (Number.isNaN(nth) || frequency === "DAILY" || frequency === "WEEKLY") return true;
    return nth === Math.ceil(place.first / 7) || nth === -Math.ceil(place.last / 7);
  });
}

/** Which day it is of those from one date until before another: from the first, and from the last. */
function placeIn(date: Date, from: Date, until: Date): { readonly first: number; readonly last: number } {
  const days = (milliseconds: number) => Math.round(milliseconds / 86_400_000);
  return { first: days(date.getTime() - from.getTime()) + 1, last: days(until.getTime() - date.getTime()) };
}
