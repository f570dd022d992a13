import { RRule } from "rrule";
import { addDays, type Day, toDate, toDay } from "./calendar.ts";

/** An RFC 5545 recurrence rule with the days between which it holds. */
export interface Recurrence {
  readonly rule: string;
  readonly start: Day;
  readonly end?: Day | undefined;
}

/** Rules are only walked this far back, so that an absurd start doesn't cost a second. */
const longest = 20 * 366;

/** The latest day before `today` on which something recurring was due; undefined where there is none. */
export function latestOccurrence({ rule, start, end }: Recurrence, today: Day): Day | undefined {
  if (start >= today || start < addDays(today, -longest)) return undefined;
  const options = readRule(rule);
  if (!options) return undefined;
  const before = end !== undefined && end < today ? addDays(end, 1) : today;
  const found = new RRule({ ...options, dtstart: toDate(start) }).before(toDate(before), false);
  return found ? toDay(found) : undefined;
}

/** A rule that the library refuses counts as none: the schema has let only its shape pass. */
function readRule(rule: string): Partial<ReturnType<typeof RRule.parseString>> | undefined {
  try {
    return RRule.parseString(rule);
  } catch {
    return undefined;
  }
}
