import { html, type TemplateResult } from "lit";
import { button } from "../../shared/controls.ts";
import { fillIn } from "../../shared/fillIn.ts";
import type { PlanContext } from "../planContext.ts";

/** A column of a plan's table. */
export interface PlanColumn<Row> {
  readonly title: string;
  /** What is saved, and shown where nothing else is. */
  readonly value: (row: Row) => string | number;
  readonly show?: (row: Row) => unknown;
  readonly isNumber?: boolean;
  /** Leads its row. */
  readonly isHead?: boolean;
  /** Only seen, not saved. */
  readonly isAction?: boolean;
}

export interface PlanTable<Row> {
  /** By which it is known on the page. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PlanColumn<Row>[];
  readonly rows: readonly Row[];
}

/** The table; it scrolls sideways where there is no room, also by key. */
export function planTable<Row>({ title, columns, rows }: PlanTable<Row>): TemplateResult {
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table>
        <thead>
          <tr>${columns.map((column) => html`<th scope="col" class=${classOf(column)}>${headText(column)}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`<tr>${columns.map((column) => cell(column, row))}</tr>`)}
        </tbody>
      </table>
    </div>
  `;
}

function headText<Row>({ title, isAction }: PlanColumn<Row>): unknown {
  return isAction ? html`<span class="spoken">${title}</span>` : title;
}

function cell<Row>(column: PlanColumn<Row>, row: Row): TemplateResult {
  const content = column.show ? column.show(row) : column.value(row);
  return column.isHead
    ? html`<th scope="row" dir="auto">${content}</th>`
    : html`<td class=${classOf(column)} dir="auto">${content}</td>`;
}

function classOf<Row>({ isNumber }: PlanColumn<Row>): string {
  return isNumber ? "number" : "";
}

/** A button that saves a table as CSV. */
export function saveButton<Row>(
  { name, title, columns, rows }: PlanTable<Row>,
  context: PlanContext,
): TemplateResult {
  const saved = columns.filter(({ isAction }) => !isAction);
  return button({
    label: fillIn(context.texts.saveAs, { format: "CSV" }),
    key: `save-csv-${name}`,
    press: () =>
      context.saveTable(title, [
        saved.map((column) => column.title),
        ...rows.map((row) => saved.map(({ value }) => value(row))),
      ]),
  });
}
