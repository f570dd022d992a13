import { html, nothing, type TemplateResult } from "lit";
import type { FormField } from "../../src/protocol/recordForm.ts";
import { button } from "../shared/controls.ts";
import { fillIn } from "../shared/fillIn.ts";
import { type FieldContext, keyOf } from "./fieldContext.ts";
import { fieldFrame, lockOf, marksOf, problemList } from "./fieldFrame.ts";
import { itemButtons, listControl } from "./listControl.ts";
import { scalarControl } from "./scalarControl.ts";

/** More items than these are closed at first. */
const mostOpen = 3;

/** A field as its control asks for it. @param isAlone whether its label stands above it already */
export function fieldView(field: FormField, context: FieldContext, isAlone = false): TemplateResult {
  switch (field.control) {
    case "list":
      return listControl(field, context);
    case "group":
      return groupView(field, context, isAlone);
    case "items":
      return itemsView(field, context, isAlone);
    default:
      return fieldFrame(field, scalarControl(field, context), context);
  }
}

/** A mapping: its fields together. */
function groupView(field: FormField, context: FieldContext, isAlone: boolean): TemplateResult {
  const { fields, problems, help } = field;
  const inner = html`
    <div class="fields">${fields.map((one) => fieldView(one, context))}</div>
    ${problemList(problems, `${keyOf(field)}-problems`, context.texts)}
  `;
  if (isAlone) return html`<div class="items">${helpOf(help)}${inner}</div>`;
  return html`
    <fieldset class="group">
      <legend>${field.label}${marksOf(field, context.texts)}</legend>
      ${helpOf(help)} ${inner}
    </fieldset>
  `;
}

/** A list of mappings: each can be opened, moved and removed, and others added. */
function itemsView(field: FormField, context: FieldContext, isAlone: boolean): TemplateResult {
  const { fields, label, help, readOnly, problems, pointer } = field;
  const { texts, typing, edit } = context;
  return html`
    <div class="items" role="group" aria-label=${label}>
      ${isAlone ? nothing : html`<p class="name">${label}${marksOf(field, texts)}</p>`}
      ${helpOf(help)}
      ${fields.map((item, index) => {
        const name = fillIn(texts.item, { field: label, number: index + 1 });
        return html`
          <details class="part" ?open=${fields.length <= mostOpen || hasProblems(item)}>
            <summary data-key=${keyOf(item)}><span class="name">${name}</span> <span class="muted" dir="auto">${summaryOf(item)}</span></summary>
            <div class="fields">${item.fields.map((one) => fieldView(one, context))}</div>
            ${problemList(item.problems, `${keyOf(item)}-problems`, texts)}
            ${itemButtons(item, index, field, name, context)}
          </details>
        `;
      })}
      ${
        readOnly === ""
          ? html`<div>${button({
              label: fillIn(texts.addTo, { field: label }),
              key: `${keyOf(field)}-add`,
              press: () => {
                typing.forget();
                edit(pointer, { kind: "add", text: "" });
              },
            })}</div>`
          : lockOf(field, context)
      }
      ${problemList(problems, `${keyOf(field)}-problems`, texts)}
    </div>
  `;
}

function helpOf(help: string): TemplateResult | typeof nothing {
  return help === "" ? nothing : html`<p class="help">${help}</p>`;
}

/** What tells an item from the others: what its first fields say. */
function summaryOf({ fields }: FormField): string {
  return fields
    .filter(({ text, fields: inner }) => text !== "" && inner.length === 0)
    .slice(0, 2)
    .map(({ text, targetTitle }) => targetTitle || text)
    .join(" · ");
}

function hasProblems({ problems, fields }: FormField): boolean {
  return problems.length > 0 || fields.some(hasProblems);
}
