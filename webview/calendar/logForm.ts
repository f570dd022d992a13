import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { CalendarName, CalendarView } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { button, checkbox } from "../shared/controls.ts";
import { dayField, dropdown } from "../shared/fields.ts";
import { fillIn } from "../shared/fillIn.ts";
import { icon } from "../shared/parts/icons.ts";
import { audienceOf, type LogDraft, withCommunication } from "./logDraft.ts";

export interface LogFormOptions {
  readonly draft: LogDraft;
  readonly view: CalendarView;
  readonly texts: PanelTexts<CalendarTextName>;
  /** Whether the entry is being written. */
  readonly isBusy: boolean;
  readonly change: (draft: LogDraft) => void;
  readonly enter: () => void;
  readonly cancel: () => void;
}

/** What is asked of whoever logs a meeting. */
export function logForm(options: LogFormOptions): TemplateResult {
  const { draft, view, texts, isBusy, change, enter, cancel } = options;
  const set = (part: Partial<LogDraft>) => change({ ...draft, ...part });
  const choices = view.communications.map(({ id, title }) => ({ value: id, text: `${id} ${title}` }));
  return html`
    <section class="details log" aria-label=${texts.logMeeting}>
      <h2>${texts.logMeeting}</h2>
      ${dropdown({
        label: texts.communication,
        value: draft.id,
        key: "log-id",
        choices: [{ value: "", text: texts.choose }, ...choices],
        change: (id) => change(withCommunication(draft, id, view)),
      })}
      ${dayField({ label: texts.date, value: draft.date, key: "log-date", change: (date) => set({ date }) })}
      ${draft.id === "" ? nothing : attendees(options)}
      <label class="field">
        <span class="label" aria-hidden="true">${texts.notes}</span>
        <textarea
          class="input"
          rows="4"
          data-key="log-notes"
          aria-label=${texts.notes}
          .value=${live(draft.notes)}
          @input=${({ target }: Event) => set({ notes: (target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      ${actions(options)}
      <div class="buttons">
        ${button({
          label: texts.enterLog,
          key: "log-enter",
          isPrimary: true,
          isDisabled: isBusy || draft.id === "" || draft.date === "",
          press: enter,
        })}
        ${button({ label: texts.cancel, key: "log-cancel", press: cancel })}
      </div>
    </section>
  `;
}

function attendees({ draft, view, texts, change }: LogFormOptions): TemplateResult {
  const offered = [...new Set([...audienceOf(draft.id, view), ...draft.others])];
  const names = offered.map((id) => view.people.find((person) => person.id === id) ?? { id, name: id });
  const rest = view.people.filter(({ id }) => !offered.includes(id));
  return html`
    <fieldset class="field">
      <legend class="label">${texts.attendees}</legend>
      ${names.map(({ id, name }) =>
        checkbox({
          label: name,
          key: `log-person-${id}`,
          isChecked: draft.attendees.includes(id),
          change: (isThere) => {
            const others = draft.attendees.filter((one) => one !== id);
            change({ ...draft, attendees: isThere ? [...others, id] : others });
          },
        }),
      )}
      ${adding(texts.addAttendee, "log-other", rest, (id) =>
        change({ ...draft, others: [...draft.others, id], attendees: [...draft.attendees, id] }),
      )}
    </fieldset>
  `;
}

function actions({ draft, view, texts, change }: LogFormOptions): TemplateResult {
  const rest = view.actions.filter(({ id }) => !draft.actions.includes(id));
  const taken = draft.actions.map((id) => view.actions.find((one) => one.id === id) ?? { id, name: "" });
  return html`
    <fieldset class="field">
      <legend class="label">${texts.actions}</legend>
      ${
        taken.length === 0
          ? nothing
          : html`<ul class="taken">${taken.map(
              ({ id, name }) => html`
              <li>
                <span dir="auto">${id} ${name}</span>
                ${button({
                  label: fillIn(texts.takeOut, { name: id }),
                  icon: icon("close"),
                  key: `log-drop-${id}`,
                  press: () => change({ ...draft, actions: draft.actions.filter((one) => one !== id) }),
                })}
              </li>
            `,
            )}</ul>`
      }
      ${adding(texts.addAction, "log-action", rest, (id) =>
        change({ ...draft, actions: [...draft.actions, id] }),
      )}
    </fieldset>
  `;
}

/** A choice that adds what is chosen, and is empty again. */
function adding(
  label: string,
  key: string,
  names: readonly CalendarName[],
  add: (id: string) => void,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const choices = names.map(({ id, name }) => ({ value: id, text: `${name} (${id})` }));
  return dropdown({
    ...{ label, key, value: "", isLabelHidden: true },
    choices: [{ value: "", text: `${label}…` }, ...choices],
    change: (id) => {
      if (id !== "") add(id);
    },
  });
}
