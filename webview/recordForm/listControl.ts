import { html, nothing, type TemplateResult } from "lit";
import type { FormField } from "../../src/protocol/recordForm.ts";
import { button } from "../shared/controls.ts";
import { fillIn } from "../shared/fillIn.ts";
import { icon } from "../shared/parts/icons.ts";
import { type FieldContext, keyOf, listOf } from "./fieldContext.ts";
import { lockOf, marksOf, problemList } from "./fieldFrame.ts";
import { scalarControl } from "./scalarControl.ts";

/** A list of single values: each can be changed, moved and removed, and others added. */
export function listControl(field: FormField, context: FieldContext): TemplateResult {
  const { fields, readOnly, help, problems } = field;
  const key = keyOf(field);
  const { texts } = context;
  return html`
    <fieldset class="entry" aria-describedby=${help === "" ? nothing : `${key}-help`}>
      <legend>${field.label}${marksOf(field, texts)}</legend>
      ${help === "" ? nothing : html`<p class="help" id=${`${key}-help`}>${help}</p>`}
      ${
        fields.length === 0
          ? emptyLine(field, context)
          : html`<ol class="list">${fields.map((item, index) => {
              const name = fillIn(texts.item, { field: field.label, number: index + 1 });
              return html`
              <li>
                <div class="item">${scalarControl(item, context, name)} ${itemButtons(item, index, field, name, context)}</div>
                ${problemList(item.problems, `${keyOf(item)}-problems`, texts)}
              </li>
            `;
            })}</ol>`
      }
      ${readOnly === "" ? adding(field, context) : lockOf(field, context)}
      ${problemList(problems, `${key}-problems`, texts)}
    </fieldset>
  `;
}

/** That there is nothing, where nothing can be added. */
function emptyLine({ readOnly }: FormField, { texts }: FieldContext): TemplateResult | typeof nothing {
  return readOnly === "" ? nothing : html`<p class="muted">${texts.notSet}</p>`;
}

/** What can be done with an item of a list: move it up or down, or remove it. */
export function itemButtons(
  item: FormField,
  index: number,
  list: FormField,
  name: string,
  { texts, edit, typing }: FieldContext,
): TemplateResult | typeof nothing {
  if (list.readOnly !== "" || item.readOnly !== "") return nothing;
  const change = (act: () => void) => () => {
    // What is typed would stand at another item.
    typing.forget();
    act();
  };
  const key = keyOf(item);
  return html`
    <div class="buttons">
      ${button({
        label: fillIn(texts.moveUp, { item: name }),
        icon: icon("up"),
        key: `${key}-up`,
        isDisabled: index === 0,
        press: change(() => edit(item.pointer, { kind: "move", to: index - 1 })),
      })}
      ${button({
        label: fillIn(texts.moveDown, { item: name }),
        icon: icon("down"),
        key: `${key}-down`,
        isDisabled: index === list.fields.length - 1,
        press: change(() => edit(item.pointer, { kind: "move", to: index + 1 })),
      })}
      ${button({
        label: fillIn(texts.remove, { item: name }),
        icon: icon("close"),
        key: `${key}-remove`,
        press: change(() => edit(item.pointer, { kind: "remove" })),
      })}
    </div>
  `;
}

/** A line for what is to be added. */
function adding(field: FormField, context: FieldContext): TemplateResult {
  const { added, label, pointer } = field;
  const { texts, typing, redraw, edit, idOf } = context;
  const key = `${keyOf(field)}-add`;
  const name = fillIn(texts.addTo, { field: label });
  const add = (text: string) => {
    typing.forget(key);
    if (text !== "") edit(pointer, { kind: "add", text: idOf(text, added?.refs ?? "") });
    redraw();
  };
  if (added?.control === "choice") {
    const present = field.fields.map(({ text }) => text);
    const rest = added.choices.filter(({ id }) => !present.includes(id));
    return html`
      <span class="select">
        <select class="input" data-key=${key} aria-label=${name} @change=${({ target }: Event) => {
          const select = target as HTMLSelectElement;
          const { value } = select;
          select.value = "";
          add(value);
        }}>
          <option value="">${name}</option>
          ${rest.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
        </select>
        ${icon("below")}
      </span>
    `;
  }
  const text = typing.textOf(key, "");
  return html`
    <div class="line">
      <input
        class="input"
        data-key=${key}
        aria-label=${name}
        placeholder=${name}
        list=${added?.refs ? listOf(added.refs) : nothing}
        autocomplete="off"
        .value=${text}
        @input=${({ target }: Event) => {
          typing.type(key, (target as HTMLInputElement).value);
          redraw();
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter" && !event.isComposing) add(text);
        }}
      >
      ${button({ label: texts.add, key: `${key}-press`, isDisabled: text === "", press: () => add(text) })}
    </div>
  `;
}
