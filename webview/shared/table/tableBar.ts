import { html, nothing, type TemplateResult } from "lit";
import { button } from "../controls.ts";
import { dropdown } from "../fields.ts";
import { fillIn } from "../fillIn.ts";
import { icon } from "../parts/icons.ts";
import type { TableModel } from "./column.ts";
import { csvText } from "./csvText.ts";

/** What is done with a whole table: how many rows there are, filters, groups, saving. */
export function tableBar<Row>(model: TableModel<Row>, shown: readonly Row[]): TemplateResult {
  const { texts, rows, columns, arrangement, arrange, save } = model;
  const { filters, showsFilters, group = "" } = arrangement;
  const isFiltered = Object.keys(filters).length > 0;
  const groups = columns.filter(({ isGroupable }) => isGroupable);
  return html`
    <div class="bar">
      <span class="count">${fillIn(texts.rowsShown, { shown: shown.length, all: rows.length })}</span>
      ${isFiltered ? button({ label: texts.clearFilters, key: "clear", press: () => arrange({ ...arrangement, filters: {} }) }) : nothing}
      ${
        groups.length === 0
          ? nothing
          : dropdown({
              label: texts.groupBy,
              key: "group",
              value: group,
              choices: [
                { value: "", text: texts.noGroup },
                ...groups.map(({ key, title }) => ({ value: key, text: title })),
              ],
              change: (value) => arrange({ ...arrangement, group: value || undefined, closed: [] }),
            })
      }
      ${button({
        label: texts.filter,
        icon: icon("filter"),
        key: "filters",
        isPressed: showsFilters,
        press: () =>
          arrange({ ...arrangement, showsFilters: !showsFilters, filters: showsFilters ? {} : filters }),
      })}
      ${
        save
          ? button({
              label: fillIn(texts.saveAs, { format: "CSV" }),
              icon: icon("save"),
              key: "save-csv",
              press: () => save(csvOf(model, shown)),
            })
          : nothing
      }
    </div>
  `;
}

function csvOf<Row>({ columns }: TableModel<Row>, shown: readonly Row[]): string {
  return csvText([
    columns.map(({ title }) => title),
    ...shown.map((row) => columns.map(({ value }) => value(row))),
  ]);
}
