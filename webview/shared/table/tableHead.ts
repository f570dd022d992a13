import { html, nothing, type TemplateResult } from "lit";
import { dropdown } from "../fields.ts";
import { fillIn } from "../fillIn.ts";
import { icon } from "../parts/icons.ts";
import { filteredBy, sortedBy } from "./arrangement.ts";
import type { Column, TableModel } from "./column.ts";

/**
 * The titles of a table, by which it is sorted, and what it is filtered by.
 * @param focusable the key of the title that the focus comes to by Tab; undefined where it comes to a cell
 */
export function tableHead<Row>(model: TableModel<Row>, focusable: string | undefined): TemplateResult {
  const { columns, arrangement, texts } = model;
  return html`
    <thead>
      <tr aria-rowindex="1">${columns.map((column) => titleCell(column, model, column.key === focusable))}</tr>
      ${
        arrangement.showsFilters
          ? html`
            <tr class="filters" aria-rowindex="2">
              ${columns.map((column) => html`<th scope="col" aria-label=${fillIn(texts.filterBy, { column: column.title })}>${filterField(column, model)}</th>`)}
            </tr>
          `
          : nothing
      }
    </thead>
  `;
}

function titleCell<Row>(column: Column<Row>, model: TableModel<Row>, isFocusable: boolean): TemplateResult {
  const { arrangement, arrange } = model;
  const { key, title, isNumber = false } = column;
  const isDown = arrangement.sort?.column === key ? arrangement.sort.isDown : undefined;
  return html`
    <th
      scope="col"
      class=${isNumber ? "number" : ""}
      aria-sort=${isDown === undefined ? "none" : isDown ? "descending" : "ascending"}
    >
      <button
        class="sort"
        data-line="-1"
        data-column=${key}
        tabindex=${isFocusable ? 0 : -1}
        title=${title}
        @click=${() => arrange(sortedBy(arrangement, key))}
      >
        <span>${title}</span>
        ${isDown === undefined ? nothing : icon(isDown ? "down" : "up")}
      </button>
    </th>
  `;
}

function filterField<Row>(
  column: Column<Row>,
  { arrangement, arrange, texts }: TableModel<Row>,
): TemplateResult {
  const { key, title, choices } = column;
  const label = fillIn(texts.filterBy, { column: title });
  const value = arrangement.filters[key] ?? "";
  const change = (text: string) => arrange(filteredBy(arrangement, key, text));
  if (choices) {
    const all = [{ value: "", text: texts.all }, ...choices];
    return dropdown({ label, value, change, choices: all, isLabelHidden: true, key: `filter-${key}` });
  }
  return html`
    <input
      class="input"
      type="search"
      aria-label=${label}
      placeholder=${texts.filter}
      data-key=${`filter-${key}`}
      .value=${value}
      @input=${({ target }: Event) => change((target as HTMLInputElement).value)}
    >
  `;
}
