import { html, nothing, type TemplateResult } from "lit";
import type { CalendarDay, CalendarEvent, CalendarMonth } from "../../src/protocol/calendar.ts";
import { fillIn } from "../shared/fillIn.ts";
import { isMarked, layerMark, stateMark } from "./eventMark.ts";

/** So many events of a day are named in its cell. */
const mostNamed = 3;

export interface MonthOptions {
  readonly month: CalendarMonth;
  /** The day that is read; empty for none. */
  readonly chosen: string;
  /** The day that the tab key comes to. */
  readonly reachable: string;
  /** “{count} more” */
  readonly more: string;
  readonly isShown: (event: CalendarEvent) => boolean;
  readonly choose: (day: string) => void;
  readonly open: (event: CalendarEvent, day: string) => void;
  readonly key: (event: KeyboardEvent, day: string) => void;
}

/** A month as a table: a cell for each day, with what is in it. */
export function monthTable(options: MonthOptions): TemplateResult {
  const { month } = options;
  return html`
    <table class="month" role="grid" aria-label=${month.title}>
      <thead>
        <tr>
          ${month.weekDays.map(
            ({ short, long }) =>
              html`<th scope="col" abbr=${long}><span aria-hidden="true">${short}</span><span class="spoken">${long}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${month.weeks.map((week) => html`<tr>${week.map((day) => dayCell(day, options))}</tr>`)}
      </tbody>
    </table>
  `;
}

function dayCell(day: CalendarDay, options: MonthOptions): TemplateResult {
  const { chosen, reachable, isShown, choose, key } = options;
  const events = day.events.filter(isShown);
  const classes = [day.isOutside && "outside", day.isToday && "today", day.day === chosen && "chosen"];
  return html`
    <td
      class=${classes.filter(Boolean).join(" ")}
      role="gridcell"
      tabindex=${day.day === reachable ? 0 : -1}
      data-key=${`day-${day.day}`}
      aria-selected=${String(day.day === chosen)}
      aria-current=${day.isToday ? "date" : nothing}
      @click=${() => choose(day.day)}
      @keydown=${(event: KeyboardEvent) => key(event, day.day)}
    >
      <span class="spoken">${day.label}</span>
      <div class="number" aria-hidden="true">${day.number}</div>
      ${events.slice(0, mostNamed).map((event) => chip(event, day.day, options))}
      ${
        events.length > mostNamed
          ? html`<div class="rest">${fillIn(options.more, { count: events.length - mostNamed })}</div>`
          : nothing
      }
    </td>
  `;
}

function chip(event: CalendarEvent, day: string, { open }: MonthOptions): TemplateResult {
  const { layer, state, title, stateTitle } = event;
  return html`
    <div
      class=${`chip ${state}`}
      title=${`${title}: ${stateTitle}`}
      @click=${(click: Event) => {
        click.stopPropagation();
        open(event, day);
      }}
    >${layerMark(layer)}<span class="name" dir="auto">${title}</span><span class="spoken">${stateTitle}</span>${isMarked(state) ? stateMark(state) : nothing}</div>
  `;
}
