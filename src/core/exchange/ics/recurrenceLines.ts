import { addDays, type Day } from "../../model/calendar.ts";
import { nextOccurrences, occurrencesBetween, type Recurrence } from "../../model/recurrence.ts";
import { contentLine, dateValue } from "./contentLine.ts";

/** Days that can't be said by a rule are listed so far around today. */
const before = 366;
const behind = 2 * 366;

/**
 * The first day of something recurring and how it goes on: as its own rule where RFC 5545 reads that as we do, else
 * day by day around today. Undefined for what is never due.
 */
export function recurrenceLines(recurrence: Recurrence, today: Day): string | undefined {
  const parts = partsOf(recurrence.rule);
  if (!isStandard(parts, recurrence.rule)) return listed(recurrence, today);
  const { start } = recurrence;
  const [first] = nextOccurrences(recurrence, start, 1);
  if (first === undefined) return undefined;
  return startLine(first) + contentLine("RRULE", ruleOf(parts, recurrence));
}

function startLine(day: Day): string {
  return contentLine("DTSTART;VALUE=DATE", dateValue(day));
}

type Parts = ReadonlyMap<string, string>;

function partsOf(rule: string): Parts {
  return new Map(rule.split(";").map((part) => part.split("=", 2) as [string, string]));
}

/**
 * Whether a rule keeps to what RFC 5545 (3.3.10) says of its parts, each of which it names once. Counted days of the
 * week beside plain ones do, but python-dateutil reads them in another way, and with it many calendars.
 */
function isStandard(parts: Parts, rule: string): boolean {
  const frequency = parts.get("FREQ") ?? "";
  const weekDays = parts.get("BYDAY")?.split(",") ?? [];
  const counted = weekDays.filter((day) => /\d/.test(day)).length;
  const isLong = frequency === "MONTHLY" || frequency === "YEARLY";
  return (
    parts.size === rule.split(";").length &&
    !(parts.has("COUNT") && parts.has("UNTIL")) &&
    (counted === 0 || (counted === weekDays.length && isLong && !parts.has("BYMONTHDAY"))) &&
    !(frequency === "WEEKLY" && parts.has("BYMONTHDAY")) &&
    (!parts.has("BYSETPOS") || ["BYDAY", "BYMONTHDAY", "BYMONTH"].some((name) => parts.has(name)))
  );
}

/** The rule as it is, with a DATE for its last day; an earlier end of the communication becomes that of the rule. */
function ruleOf(parts: Parts, recurrence: Recurrence): string {
  const { rule, start, end } = recurrence;
  const until = parts.get("UNTIL")?.slice(0, 8);
  const ends = [until, end && dateValue(end)].filter((day) => day !== undefined);
  if (end !== undefined && parts.has("COUNT")) {
    // A rule can't have both: its last day says the same.
    const last = occurrencesBetween(recurrence, start, end).at(-1) ?? end;
    return withUntil(parts, dateValue(last));
  }
  const [earliest] = ends.sort();
  return earliest === undefined ? rule : withUntil(parts, earliest);
}

function withUntil(parts: Parts, until: string): string {
  const others = [...parts].filter(([name]) => name !== "UNTIL" && name !== "COUNT");
  return [...others, ["UNTIL", until]].map((part) => part.join("=")).join(";");
}

function listed(recurrence: Recurrence, today: Day): string | undefined {
  const [first, ...days] = occurrencesBetween(recurrence, addDays(today, -before), addDays(today, behind));
  if (first === undefined) return undefined;
  const others = days.length > 0 ? contentLine("RDATE;VALUE=DATE", days.map(dateValue).join(",")) : "";
  return startLine(first) + others;
}
