import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FormField } from "../../src/protocol/recordForm.ts";
import { button } from "../shared/controls.ts";
import { fillIn } from "../shared/fillIn.ts";
import { icon } from "../shared/parts/icons.ts";
import { type FieldContext, keyOf, listOf } from "./fieldContext.ts";
import { describedBy } from "./fieldFrame.ts";

const aDay = /^(?:\d{4}-\d{2}-\d{2})?$/;

/** What a single value is edited with. @param label where no label of its own stands beside it */
export function scalarControl(field: FormField, context: FieldContext, label?: string): TemplateResult {
  switch (field.control) {
    case "raw":
      return html`<pre class="raw" id=${keyOf(field)} tabindex="0" aria-label=${label ?? field.label} dir="auto">${field.text}</pre>`;
    case "lines":
      return linesControl(field, context, label);
    case "choice":
      return choiceControl(field, context, label);
    case "switch":
      return switchControl(field, context, label);
    default:
      return lineControl(field, context, label);
  }
}

function lineControl(field: FormField, context: FieldContext, label: string | undefined): TemplateResult {
  const { control, refs, choices, text, readOnly } = field;
  const key = keyOf(field);
  const shown = context.typing.textOf(key, text);
  const isReference = control === "reference";
  // What can't be edited and is empty asks for no day.
  const isDay = aDay.test(shown) && (shown !== "" || readOnly === "");
  const suggested = isReference ? listOf(refs) : choices.length > 0 ? `${key}-choices` : undefined;
  return html`
    <div class="line">
      <input
        class="input"
        id=${key}
        data-key=${key}
        type=${control === "date" && isDay ? "date" : "text"}
        inputmode=${control === "number" ? "decimal" : nothing}
        list=${readOnly === "" && suggested ? suggested : nothing}
        aria-label=${label ?? nothing}
        aria-describedby=${describedBy(field, context) || nothing}
        aria-invalid=${String(field.problems.some(({ severity }) => severity === "error"))}
        aria-required=${field.isRequired ? "true" : nothing}
        autocomplete="off"
        placeholder=${control === "text" && field.example !== "" ? fillIn(context.texts.example, { example: field.example }) : nothing}
        ?readonly=${readOnly !== ""}
        .value=${live(shown)}
        @input=${(event: Event) => typed(field, event, context)}
        @keydown=${(event: KeyboardEvent) => pressed(field, event, context)}
        @blur=${() => write(field, context)}
      >
      ${isReference && text !== "" ? targetOf(field, context) : nothing}
      ${clearButton(field, context)}
    </div>
    ${
      suggested && !isReference
        ? html`<datalist id=${suggested}>${choices.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}</datalist>`
        : nothing
    }
  `;
}

function linesControl(field: FormField, context: FieldContext, label: string | undefined): TemplateResult {
  const key = keyOf(field);
  const shown = context.typing.textOf(key, field.text);
  return html`
    <div class="line">
      <textarea
        class="input"
        id=${key}
        data-key=${key}
        rows=${rowsFor(shown, field)}
        aria-label=${label ?? nothing}
        aria-describedby=${describedBy(field, context) || nothing}
        aria-invalid=${String(field.problems.some(({ severity }) => severity === "error"))}
        aria-required=${field.isRequired ? "true" : nothing}
        ?readonly=${field.readOnly !== ""}
        .value=${live(shown)}
        @input=${(event: Event) => typed(field, event, context)}
        @keydown=${(event: KeyboardEvent) => pressed(field, event, context)}
        @blur=${() => write(field, context)}
      ></textarea>
      ${clearButton(field, context)}
    </div>
  `;
}

/** Enough for what is there, and for a line more where it can be written. */
function rowsFor(shown: string, { readOnly }: FormField): number {
  return Math.min(14, shown.split("\n").length + (readOnly === "" ? 1 : 0));
}

function choiceControl(field: FormField, context: FieldContext, label: string | undefined): TemplateResult {
  const { choices, text, pointer, readOnly } = field;
  const isOpen = text === "" || !field.isRequired;
  const all = isOpen ? [{ id: "", title: context.texts.notSet }, ...choices] : choices;
  return html`
    <span class="select">
      <select
        class="input"
        id=${keyOf(field)}
        data-key=${keyOf(field)}
        aria-label=${label ?? nothing}
        aria-describedby=${describedBy(field, context) || nothing}
        aria-invalid=${String(field.problems.some(({ severity }) => severity === "error"))}
        ?disabled=${readOnly !== ""}
        @change=${({ target }: Event) => context.edit(pointer, { kind: "set", text: (target as HTMLSelectElement).value })}
      >
        ${all.map(({ id, title }) => html`<option value=${id} .selected=${live(id === text)}>${title}</option>`)}
      </select>
      ${icon("below")}
    </span>
  `;
}

function switchControl(field: FormField, context: FieldContext, label: string | undefined): TemplateResult {
  const { text, pointer, readOnly } = field;
  return html`
    <div class="line check">
      <input
        type="checkbox"
        id=${keyOf(field)}
        data-key=${keyOf(field)}
        aria-label=${label ?? nothing}
        aria-describedby=${describedBy(field, context) || nothing}
        ?disabled=${readOnly !== ""}
        .checked=${live(text === "true")}
        @change=${({ target }: Event) => context.edit(pointer, { kind: "set", text: String((target as HTMLInputElement).checked) })}
      >
      ${clearButton(field, context)}
    </div>
  `;
}

/** What a reference names, which can be opened. */
function targetOf({ text, targetTitle }: FormField, { texts, openId }: FieldContext): TemplateResult {
  return html`
    <button class="target" title=${fillIn(texts.openTarget, { id: text })} @click=${() => openId(text)}>
      ${icon("open")}<span dir="auto">${targetTitle || text}</span>
    </button>
  `;
}

function clearButton(field: FormField, context: FieldContext): TemplateResult | typeof nothing {
  const { isSet, isRequired, readOnly, label, pointer } = field;
  const isItem = typeof pointer.at(-1) === "number";
  if (!isSet || isRequired || readOnly !== "" || isItem) return nothing;
  return button({
    label: fillIn(context.texts.clear, { field: label }),
    icon: icon("close"),
    key: `${keyOf(field)}-clear`,
    press: () => {
      context.typing.forget(keyOf(field));
      context.edit(pointer, { kind: "clear" });
    },
  });
}

function typed(field: FormField, { target }: Event, context: FieldContext): void {
  context.typing.type(keyOf(field), (target as HTMLInputElement).value);
  context.redraw();
}

function pressed(field: FormField, event: KeyboardEvent, context: FieldContext): void {
  if (event.isComposing) return;
  if (event.key === "Escape") {
    context.typing.forget(keyOf(field));
    context.redraw();
  } else if (event.key === "Enter" && (field.control !== "lines" || event.ctrlKey || event.metaKey)) {
    write(field, context);
  }
}

/** Writes what is typed, if that is something else than what is there. */
function write(field: FormField, { typing, edit, idOf }: FieldContext): void {
  const text = typing.take(keyOf(field), field.text);
  if (text === undefined) return;
  edit(field.pointer, { kind: "set", text: field.control === "reference" ? idOf(text, field.refs) : text });
}
