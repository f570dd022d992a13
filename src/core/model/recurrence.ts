import { addDays, type Day, toDate } from "./calendar.ts";
import { occurrencesIn, periods, readRule } from "./recurrenceRule.ts";

/** An RFC 5545 recurrence rule with the days between which it holds. */
export interface Recurrence {
  readonly rule: string;
  readonly start: Day;
  readonly end?: Day | undefined;
}

/** Rules are only walked this far back, so that an absurd start doesn't cost a second. */
const longest = 20 * 366;

/** How far ahead of its start, or of today, a rule is looked at. */
const ahead = 5 * 366;

/** How many days back the latest occurrence is looked for first, because it is rarely older. */
const recent = [40, 400];

/**
 * The latest day before `today` on which something recurring was due; undefined where there is none. Looks at
 * each day since the start at most a few times, so that a rule that no day fits costs no more than any other.
 */
export function latestOccurrence(recurrence: Recurrence, today: Day): Day | undefined {
  const { start } = recurrence;
  if (start < addDays(today, -longest)) return undefined;
  const last = addDays(today, -1);
  for (const days of isCounted(recurrence) ? [] : recent) {
    const from = addDays(last, -days);
    const found = from > start ? occurrencesBetween(recurrence, from, last).at(-1) : undefined;
    if (found !== undefined) return found;
  }
  return occurrencesBetween(recurrence, start, last).at(-1);
}

/** The next days, from `today` on, on which something recurring is due: at most so many, and none years ahead. */
export function nextOccurrences(recurrence: Recurrence, today: Day, count: number): readonly Day[] {
  const { start } = recurrence;
  if (start < addDays(today, -longest) || start > addDays(today, longest)) return [];
  const next: Day[] = [];
  for (const day of walk(recurrence, today, addDays(start > today ? start : today, ahead))) {
    if (next.length === count) break;
    next.push(day);
  }
  return next;
}

/**
 * The days on which something recurring is due, from one day to another, both among them. What lies before costs
 * nothing, unless the rule counts its occurrences: then none are given long after its start.
 */
export function occurrencesBetween(recurrence: Recurrence, from: Day, to: Day): readonly Day[] {
  if (isCounted(recurrence) && recurrence.start < addDays(from, -longest)) return [];
  return [...walk(recurrence, from, to)];
}

function isCounted({ rule }: Recurrence): boolean {
  return rule.includes(";COUNT=");
}

function* walk({ rule, start, end }: Recurrence, from: Day, to: Day): Iterable<Day> {
  const parts = readRule(rule, toDate(start));
  const [last = to] = [to, end, parts.until].filter((day) => day !== undefined).sort();
  let left = parts.count;
  const begin = Number.isFinite(left) || from < start ? start : from;
  for (const period of periods(parts, toDate(start), toDate(addDays(to, 1)), toDate(begin))) {
    for (const day of occurrencesIn(period, parts)) {
      if (day < start) continue;
      if (day > last || left === 0) return;
      left -= 1;
      if (day >= from) yield day;
    }
  }
}
