import type { CalendarScope } from "../../../protocol/calendar.ts";
import { addDays, type Day, daysBetween } from "../../model/calendar.ts";
import { isDate } from "../../schema/formats.ts";

/** An agenda shows so many days when nobody says otherwise, and never more than that. */
const usualAgenda = 28;
const longestAgenda = 366;

/** What is shown when nobody has asked for anything: this month, and an agenda from today on. */
export function usualScope(today: Day): CalendarScope {
  return { month: today.slice(0, 7), from: today, to: addDays(today, usualAgenda - 1) };
}

/** A scope that can be shown without much work: what is malformed, reversed or too long is put right. */
export function boundedScope(scope: Partial<CalendarScope> | undefined, today: Day): CalendarScope {
  const usual = usualScope(today);
  const { month = "", from = "", to = "" } = scope ?? {};
  const first = isShown(from) ? from : usual.from;
  const last = isShown(to) && to >= first ? to : addDays(first, usualAgenda - 1);
  return {
    month: isShown(`${month}-01`) ? month : usual.month,
    from: first,
    to: daysBetween(first, last) < longestAgenda ? last : addDays(first, longestAgenda - 1),
  };
}

/** Farther away, there is nothing that people plan. */
function isShown(day: string): boolean {
  return isDate(day) && day >= "1900-01-01" && day < "2200-01-01";
}
