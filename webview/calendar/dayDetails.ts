import { html, type TemplateResult } from "lit";
import type { CalendarDay, CalendarEvent } from "../../src/protocol/calendar.ts";
import { button } from "../shared/controls.ts";
import { icon } from "../shared/parts/icons.ts";
import { type EntryOptions, eventEntry } from "./eventEntry.ts";

/** All that is on a day. */
export function dayDetails(
  { label, events }: CalendarDay,
  isShown: (event: CalendarEvent) => boolean,
  options: EntryOptions,
  close: () => void,
): TemplateResult {
  const { texts } = options;
  const shown = events.filter(isShown);
  return html`
    <section class="details day" aria-label=${label}>
      <div class="head">
        <h3>${label}</h3>
        ${button({ label: texts.close, icon: icon("close"), key: "day-close", press: close })}
      </div>
      ${
        shown.length === 0
          ? html`<p class="muted">${texts.nothingOnDay}</p>`
          : shown.map((event) => eventEntry(event, options))
      }
    </section>
  `;
}
