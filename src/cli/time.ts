import { type Day, dayIn } from "../core/model/calendar.ts";
import { isDate, isDateTime } from "../core/schema/formats.ts";
import type { OptionValues } from "./command.ts";

/** Which moment counts as now, and which day it then is in a time zone. */
export interface Time {
  readonly now: Date;
  readonly today: (timeZone: string) => Day;
}

/** The time that `--now` names, else that of the process; undefined where it names none. */
export function readTime(option: OptionValues[string], now: Date): Time | undefined {
  if (option === undefined) return { now, today: (timeZone) => dayIn(now, timeZone) };
  const text = String(option);
  // A date is that day wherever the project is.
  if (isDate(text)) return { now: new Date(text), today: () => text };
  const instant = isDateTime(text) ? new Date(text) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) return undefined;
  return { now: instant, today: (timeZone) => dayIn(instant, timeZone) };
}
