import { html, nothing, type TemplateResult } from "lit";
import type { AskedField } from "../../../src/protocol/board/cardOffers.ts";
import { button } from "../../shared/controls.ts";
import { type Choice, dayField, dropdown, numberField } from "../../shared/fields.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { type BoardForm, offerOf, valueIn } from "../boardForm.ts";
import type { BoardTexts } from "../wording.ts";

export interface FormOptions {
  readonly form: BoardForm;
  /** What people call the state on which the card was dropped. */
  readonly state: string;
  readonly texts: BoardTexts;
  /** The field that has to be filled in before. */
  readonly missing: AskedField | undefined;
  readonly change: (change: Partial<BoardForm>) => void;
  readonly carryOut: () => void;
  readonly cancel: () => void;
}

/** What an event has to be told, asked before it happens. */
export function dropForm(options: FormOptions): TemplateResult {
  const { form, state, texts, missing, change, carryOut, cancel } = options;
  const offer = offerOf(form);
  const title = fillIn(texts.moveTo, { what: form.id, state });
  return html`
    <dialog class="ask" aria-labelledby="ask-title" @cancel=${cancel}>
      <h2 id="ask-title">${title}</h2>
      ${
        form.offers.length > 1
          ? dropdown({
              label: texts.whichEvent,
              key: "ask-event",
              value: form.event,
              choices: form.offers.map(({ event, title: text }) => ({ value: event, text })),
              change: (event) => change({ event }),
            })
          : nothing
      }
      ${offer ? html`<p class="muted">${form.offers.length > 1 ? "" : `${offer.title}. `}${offer.description}</p>` : nothing}
      ${offer?.fields.map((field) => asked(field, form, texts, missing?.key === field.key, change))}
      <label class="field">
        <span class="label">${texts.note}</span>
        <textarea
          class="input"
          rows="2"
          data-key="ask-note"
          .value=${form.note}
          @input=${(event: Event) => change({ note: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      ${missing ? html`<p class="alarm" role="alert">${fillIn(texts.needed, { title: missing.title })}</p>` : nothing}
      <div class="buttons">
        ${button({ label: texts.carryOut, isPrimary: true, key: "ask-carry-out", press: carryOut })}
        ${button({ label: texts.cancel, key: "ask-cancel", press: cancel })}
      </div>
    </dialog>
  `;
}

function asked(
  field: AskedField,
  form: BoardForm,
  texts: BoardTexts,
  isMissing: boolean,
  change: (change: Partial<BoardForm>) => void,
): TemplateResult {
  const { key, title, description, type, required } = field;
  const label = required ? fillIn(texts.needed, { title }) : title;
  const value = valueIn(form, field);
  const set = (text: string) => change({ said: { ...form.said, [key]: text } });
  const choices = choicesFor(field, texts);
  const note = description ? html`<p class="muted hint">${description}</p>` : nothing;
  if (choices)
    return html`<div>${dropdown({ label, value, choices, key: `ask-${key}`, change: set })}${note}</div>`;
  if (type === "date")
    return html`<div>${dayField({ label, value, key: `ask-${key}`, change: set })}${note}</div>`;
  if (type === "number") {
    return html`<div>${numberField({ label, value, step: "any", key: `ask-${key}`, change: set })}${note}</div>`;
  }
  return html`
    <div>
      <label class="field">
        <span class="label">${label}</span>
        <textarea
          class="input"
          rows=${type === "line" ? 1 : 3}
          aria-invalid=${isMissing}
          data-key=${`ask-${key}`}
          dir="auto"
          .value=${value}
          @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${note}
    </div>
  `;
}

function choicesFor({ type, options }: AskedField, texts: BoardTexts): readonly Choice[] | undefined {
  const first = { value: "", text: texts.choose };
  if (type === "yesNo")
    return [first, { value: "true", text: texts.yes }, { value: "false", text: texts.no }];
  if (!options) return undefined;
  return [
    first,
    ...options.map(({ value, title }) => ({
      value,
      text: title && title !== value ? `${value} ${title}` : value,
    })),
  ];
}
