import type { CalendarDay, CalendarEvent } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { csvText } from "../shared/table/csvText.ts";

/** Days with what is in them as a table for spreadsheets. */
export function agendaCsv(
  days: readonly CalendarDay[],
  isShown: (event: CalendarEvent) => boolean,
  texts: PanelTexts<CalendarTextName>,
): string {
  const { day, what, title, state, record, people } = texts;
  const rows = days.flatMap(({ day: date, events }) =>
    events
      .filter(isShown)
      .map((event) => [
        date,
        texts[event.layer],
        event.title,
        event.stateTitle,
        event.record,
        event.people.map(({ name }) => name).join(", "),
      ]),
  );
  return csvText([[day, what, title, state, record, people], ...rows]);
}
