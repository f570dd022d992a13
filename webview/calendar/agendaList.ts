import { html, nothing, type TemplateResult } from "lit";
import type { CalendarAgenda, CalendarDay, CalendarEvent } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { button } from "../shared/controls.ts";
import { fillIn } from "../shared/fillIn.ts";
import { type EntryOptions, eventEntry } from "./eventEntry.ts";

/** So many events are drawn at first, and as many more each time that more are wanted. */
export const eventsAtOnce = 60;

export interface AgendaOptions {
  readonly agenda: CalendarAgenda;
  readonly isShown: (event: CalendarEvent) => boolean;
  readonly texts: PanelTexts<CalendarTextName>;
  /** Days are drawn whole, until there are so many events. */
  readonly most: number;
  readonly showMore: () => void;
  readonly entriesOf: (day: string) => EntryOptions;
}

/** The days of an agenda on which something is shown, each with its events. */
export function agendaList(options: AgendaOptions): TemplateResult {
  const { agenda, isShown, texts, most, showMore, entriesOf } = options;
  const filled = agenda.days
    .map((day) => ({ ...day, events: day.events.filter(isShown) }))
    .filter(({ events }) => events.length > 0);
  if (filled.length === 0) return html`<p class="muted">${texts.nothingInDays}</p>`;
  const { drawn, rest } = firstDays(filled, most);
  return html`
    <ol class="agenda" aria-label=${texts.agenda}>
      ${drawn.map(
        ({ day, label, isToday, events }) => html`
          <li>
            <h2>${label}${isToday ? html` <span class="badge">${texts.today}</span>` : nothing}</h2>
            <div class="events">${events.map((event) => eventEntry(event, entriesOf(day)))}</div>
          </li>
        `,
      )}
    </ol>
    ${
      rest > 0
        ? html`<div>${button({ label: fillIn(texts.more, { count: rest }), key: "agenda-more", press: showMore })}</div>`
        : nothing
    }
  `;
}

/** As many whole days as it takes to have so many events, one at least; how many events the others have. */
function firstDays(
  days: readonly CalendarDay[],
  most: number,
): { readonly drawn: readonly CalendarDay[]; readonly rest: number } {
  let count = 0;
  const drawn = days.filter(({ events }) => {
    const fits = count < most;
    count += events.length;
    return fits;
  });
  const all = (some: readonly CalendarDay[]) => some.reduce((sum, { events }) => sum + events.length, 0);
  return { drawn, rest: all(days) - all(drawn) };
}
