import { html, type TemplateResult } from "lit";
import { icon } from "../parts/icons.ts";
import type { CellEditor } from "./column.ts";

/** A field that can stand in a cell. */
export type CellField = HTMLInputElement | HTMLSelectElement;

/** The field in the place of a cell. What is entered is read from it when it is left. */
export function cellField(editor: CellEditor, label: string): TemplateResult {
  if (editor.type === "choice") {
    const { choices, value } = editor;
    return html`
      <span class="select">
        <select class="input" aria-label=${label}>
          ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.text}</option>`)}
        </select>
        ${icon("below")}
      </span>
    `;
  }
  const { type, value } = editor;
  if (type === "number") {
    const { least = "", most = "" } = editor;
    return html`<input class="input" type="number" step="any" min=${least} max=${most} aria-label=${label} .value=${value}>`;
  }
  return html`<input class="input" type=${type === "day" ? "date" : "text"} aria-label=${label} .value=${value}>`;
}
