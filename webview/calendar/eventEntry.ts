import { html, nothing, type TemplateResult } from "lit";
import type { CalendarEvent, CalendarPerson } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { button } from "../shared/controls.ts";
import { icon } from "../shared/parts/icons.ts";
import { layerMark, stateMark } from "./eventMark.ts";

export interface EntryOptions {
  readonly texts: PanelTexts<CalendarTextName>;
  readonly open: (event: CalendarEvent) => void;
  readonly openId: (id: string) => void;
  readonly log: (event: CalendarEvent) => void;
}

/** All that is known of an event. */
export function eventEntry(event: CalendarEvent, options: EntryOptions): TemplateResult {
  const { texts, open, log } = options;
  const { key, layer, state, stateTitle, title, record, people, facts, notes, actions, canLog } = event;
  return html`
    <article class=${`event ${state}`} aria-label=${title}>
      <div class="about">
        <div class="top">
          <p class="kind">${layerMark(layer)}<span>${texts[layer]}</span><span class="id">${record}</span></p>
          <p class="state">${stateMark(state)}<span>${stateTitle}</span></p>
        </div>
        <p class="name"><button class="link" data-key=${`open-${key}`} dir="auto" @click=${() => open(event)}>${title}</button></p>
        ${facts.length > 0 ? html`<ul class="facts">${facts.map((fact) => html`<li dir="auto">${fact}</li>`)}</ul>` : nothing}
        ${notes === "" ? nothing : html`<p class="notes" dir="auto">${notes}</p>`}
        ${actions.length > 0 ? actionList(event, options) : nothing}
      </div>
      <div class="who">
        ${
          people.length > 0
            ? html`<ul class="people" aria-label=${texts.people}>${people.map((person) => personItem(person, options))}</ul>`
            : nothing
        }
        ${canLog ? button({ label: texts.logIt, key: `log-${key}`, press: () => log(event) }) : nothing}
      </div>
    </article>
  `;
}

function actionList({ key, actions }: CalendarEvent, { texts, openId }: EntryOptions): TemplateResult {
  return html`
    <p class="muted">${texts.actions}</p>
    <ul class="actions">
      ${actions.map(
        ({ id, name }) =>
          html`<li><button class="link" data-key=${`action-${key}-${id}`} @click=${() => openId(id)}>${id}</button> <span dir="auto">${name}</span></li>`,
      )}
    </ul>
  `;
}

function personItem({ id, name, attended }: CalendarPerson, { texts, openId }: EntryOptions): TemplateResult {
  const said = attended === undefined ? "" : attended ? texts.attended : texts.absent;
  return html`
    <li class=${attended === false ? "absent" : ""}>
      ${attended === undefined ? nothing : icon(attended ? "done" : "close")}
      <button class="link" @click=${() => openId(id)}><bdi>${name}</bdi></button>
      ${said === "" ? nothing : html`<span class="muted">${said}</span>`}
    </li>
  `;
}
