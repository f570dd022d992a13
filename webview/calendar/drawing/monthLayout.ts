import type { CalendarEvent, CalendarMonth } from "../../../src/protocol/calendar.ts";
import { fitText } from "../../shared/fitText.ts";
import type { TextWidth } from "../../shared/textWidth.ts";
import { isMarked } from "../eventMark.ts";

/** The measures of a month that is drawn, in pixels. */
export const measures = {
  width: 1120,
  column: 160,
  margin: 16,
  /** Of the lines of text, and the size of their letters. */
  line: 15,
  text: 11.5,
  /** Where the weeks begin, below the name of the month and the days of the week. */
  top: 66,
  leastWeek: 84,
  /** From the top of a cell to its first event. */
  events: 28,
} as const;

/** So many lines has the title of an event, and so many events has a day. */
const [mostLines, mostEvents] = [3, 8];

export interface DrawnEvent {
  readonly event: CalendarEvent;
  /** Where its first line stands, from the top of its week. */
  readonly y: number;
  readonly lines: readonly string[];
}

export interface DrawnWeek {
  readonly y: number;
  readonly height: number;
  readonly days: readonly {
    readonly x: number;
    readonly number: number;
    readonly isToday: boolean;
    readonly isOutside: boolean;
    readonly events: readonly DrawnEvent[];
    /** How many more there are, and where that is said. */
    readonly rest: number;
    readonly restAt: number;
  }[];
}

/** Whether it stands out, since it should have happened. */
export function isStrong({ state }: CalendarEvent): boolean {
  return state === "overdue" || state === "late";
}

/** Where the days of a month and what is in them are drawn. */
export function layOutMonth(
  { weeks }: CalendarMonth,
  isShown: (event: CalendarEvent) => boolean,
  width: TextWidth,
): readonly DrawnWeek[] {
  let y: number = measures.top;
  return weeks.map((week) => {
    const days = week.map((day, at) => {
      const shown = day.events.filter(isShown);
      let below: number = measures.events;
      const events = shown.slice(0, mostEvents).map((event) => {
        const room = measures.column - (isMarked(event.state) ? 50 : 34);
        const weight = isStrong(event) ? 600 : 400;
        const lines = fitText(event.title, room, mostLines, (text) => width(text, weight));
        const drawn = { event, y: below, lines };
        below += drawn.lines.length * measures.line + 3;
        return drawn;
      });
      const rest = shown.length - events.length;
      const { number, isToday, isOutside } = day;
      return { x: at * measures.column, number, isToday, isOutside, events, rest, restAt: below };
    });
    const needed = days.map(({ restAt, rest }) => restAt + (rest > 0 ? measures.line : 0));
    const drawn = { y, height: Math.max(measures.leastWeek, ...needed), days };
    y += drawn.height;
    return drawn;
  });
}
