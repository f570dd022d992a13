import type { CalendarDay, CalendarEvent, CalendarMonth } from "../../../protocol/calendar.ts";
import { addDays, type Day } from "../../model/calendar.ts";
import type { Language } from "../../model/translate.ts";
import { dayWords, type WeekDay, weekOf } from "./dayWords.ts";

/** The events of a window, by their days. */
export type EventsByDay = ReadonlyMap<Day, readonly CalendarEvent[]>;

export interface MonthOptions {
  readonly today: Day;
  readonly weekStart: WeekDay;
  readonly language: Language;
}

/** The first and the last day of the whole weeks in which a month lies. @param month `YYYY-MM` */
export function monthWindow(month: string, weekStart: WeekDay): readonly [Day, Day] {
  const last = addDays(firstOf(month, 1), -1);
  return [weekOf(firstOf(month, 0), weekStart), addDays(weekOf(last, weekStart), 6)];
}

/** A month as weeks of days, with what is in them. */
export function monthGrid(
  month: string,
  events: EventsByDay,
  { today, weekStart, language }: MonthOptions,
): CalendarMonth {
  const words = dayWords(language);
  const [from, to] = monthWindow(month, weekStart);
  const weeks: CalendarDay[][] = [];
  for (let week = from; week <= to; week = addDays(week, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(week, index));
    weeks.push(days.map((day) => toCalendarDay(day, events, { today, language, month })));
  }
  return {
    month,
    previous: firstOf(month, -1).slice(0, 7),
    next: firstOf(month, 1).slice(0, 7),
    title: words.month(`${month}-01`),
    weekDays: (weeks[0] ?? []).map(({ day }) => words.weekDay(day)),
    weeks,
  };
}

/** A day with what is in it. @param month where it is shown in one */
export function toCalendarDay(
  day: Day,
  events: EventsByDay,
  { today, language, month }: { readonly today: Day; readonly language: Language; readonly month?: string },
): CalendarDay {
  return {
    day,
    number: Number(day.slice(8)),
    label: dayWords(language).day(day),
    isToday: day === today,
    isOutside: month !== undefined && !day.startsWith(month),
    events: events.get(day) ?? [],
  };
}

/** The first day of a month, or of one so many months later. */
function firstOf(month: string, later: number): Day {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + later;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}
