import type { Day } from "../../model/calendar.ts";
import { isDate } from "../../schema/formats.ts";

/** Which days a text may mean. */
export interface ReadDay {
  readonly choices: readonly Day[];
  /** Whether nobody would read it in another way. */
  readonly isSure: boolean;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const yearFirst = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})(?:\s*日)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/;
const monthDay = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;

/** Reads a date as people write it; undefined where it looks like none. */
export function readDay(written: string): ReadDay | undefined {
  const text = written.trim();
  const plain = yearFirst.exec(text) ?? compact.exec(text);
  if (plain) return sure(dayOf(plain[1], plain[2], plain[3]));
  const timed = withTime.exec(text);
  if (timed) return { choices: [timed[1] ?? ""].filter(isDate), isSure: false };
  const named = dayMonth.exec(text);
  if (named) return sure(dayOf(named[3], monthOf(named[2]), named[1]));
  const turned = monthDay.exec(text);
  if (turned) return sure(dayOf(turned[3], monthOf(turned[1]), turned[2]));
  const last = yearLast.exec(text);
  if (!last) return undefined;
  const [, one, mark, other, year] = last;
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  const both = [dayFirst, monthFirst].filter((day) => day !== undefined);
  const choices = [...new Set(both)];
  // Where dots stand, the day comes first everywhere.
  if (mark === "." && dayFirst) return { choices: [dayFirst], isSure: choices.length === 1 };
  return { choices, isSure: choices.length === 1 };
}

function sure(day: Day | undefined): ReadDay {
  return { choices: day === undefined ? [] : [day], isSure: day !== undefined };
}

function monthOf(name = ""): string | undefined {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(text) ? text : undefined;
}
