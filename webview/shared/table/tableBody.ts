import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { fillIn } from "../fillIn.ts";
import { icon } from "../parts/icons.ts";
import type { Line } from "./arrangeRows.ts";
import { cellField } from "./cellField.ts";
import type { Column, TableModel } from "./column.ts";
import type { CellName } from "./tableLines.ts";
import type { DrawnLines } from "./virtualRows.ts";

export interface TableBody<Row> {
  readonly model: TableModel<Row>;
  readonly lines: readonly Line<Row>[];
  readonly drawn: DrawnLines;
  /** Pixels. */
  readonly lineHeight: number;
  /** The cell that the focus comes to by Tab; the titles' where there is none. */
  readonly active: CellName | undefined;
  readonly editing: CellName | undefined;
}

export function tableBody<Row>(body: TableBody<Row>): TemplateResult {
  const first = body.model.arrangement.showsFilters ? 3 : 2;
  return html`
    <tbody>
      ${repeat(
        partsOf(body),
        ({ id }) => id,
        (part) => ("line" in part ? lineRow(part.line, part.place + first, body) : gap(part.skipped, body)),
      )}
      ${gap(body.drawn.skipped, body)}
    </tbody>
  `;
}

type Part<Row> =
  | { readonly id: string; readonly line: Line<Row>; readonly place: number }
  | { readonly id: number; readonly skipped: number };

/** Lines and the gaps above them, one below the other: a line is the same element whatever is left out around it. */
function partsOf<Row>({ lines, drawn }: TableBody<Row>): readonly Part<Row>[] {
  return drawn.stretches.flatMap(({ skipped, from, to }, gapId): readonly Part<Row>[] => [
    { id: gapId, skipped },
    ...lines.slice(from, to).map((line, index) => ({ id: line.id, line, place: from + index })),
  ]);
}

/** The room of lines that are not drawn. */
function gap<Row>(count: number, { model, lineHeight }: TableBody<Row>): TemplateResult | typeof nothing {
  return count === 0
    ? nothing
    : html`<tr class="gap" aria-hidden="true"><td colspan=${model.columns.length} height=${count * lineHeight}></td></tr>`;
}

function lineRow<Row>(line: Line<Row>, place: number, body: TableBody<Row>): TemplateResult {
  if (line.type === "group") return groupRow(line, place, body);
  const { model } = body;
  return html`
    <tr
      data-id=${line.id}
      aria-rowindex=${place}
      aria-selected=${model.select ? String(line.id === model.selected) : nothing}
    >${model.columns.map((column) => cell(line.id, line.row, column, body))}</tr>
  `;
}

function groupRow<Row>(
  { id, key, count, isOpen }: Extract<Line<Row>, { type: "group" }>,
  place: number,
  { model, active }: TableBody<Row>,
): TemplateResult {
  const { texts, columns, arrangement } = model;
  const column = columns.find((one) => one.key === arrangement.group);
  const title = column?.choices?.find(({ value }) => value === key)?.text ?? key;
  return html`
    <tr class="group" data-id=${id} aria-rowindex=${place} aria-expanded=${String(isOpen)}>
      <th
        scope="rowgroup"
        colspan=${columns.length}
        data-column=${columns[0]?.key ?? ""}
        tabindex=${active?.line === id ? 0 : -1}
      ><span class="head">${icon(isOpen ? "below" : "right")} ${fillIn(texts.group, { title: title || texts.empty, count })}</span></th>
    </tr>
  `;
}

function cell<Row>(id: string, row: Row, column: Column<Row>, body: TableBody<Row>): TemplateResult {
  const { model, active, editing } = body;
  const { key, isHead, isNumber, opens, editor } = column;
  const isActive = active?.line === id && active.column === key;
  const field = editing?.line === id && editing.column === key ? editor?.(row) : undefined;
  if (field) {
    const label = fillIn(model.texts.edit, { column: column.title });
    return html`<td class="editing" data-column=${key}>${cellField(field, label)}</td>`;
  }
  const shown = column.show?.(row) ?? String(column.value(row));
  const isEditable = model.edit !== undefined && editor?.(row) !== undefined;
  const classes = [isNumber && "number", isEditable && "editable"].filter(Boolean).join(" ");
  const content = opens && model.open ? html`<span class="link">${shown}</span>` : shown;
  const title = typeof shown === "string" ? shown : nothing;
  return isHead
    ? html`<th scope="row" class=${classes} data-column=${key} tabindex=${isActive ? 0 : -1} title=${title} dir="auto">${content}</th>`
    : html`<td class=${classes} data-column=${key} tabindex=${isActive ? 0 : -1} title=${title} dir="auto">${content}</td>`;
}
