import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../shared/parts/icons.ts";
import type { Column } from "../../shared/table/column.ts";
import type { DrawnLines } from "../../shared/table/virtualRows.ts";
import type { TraceRow } from "../tree/traceRow.ts";
import type { TraceGridModel } from "./gridModel.ts";
import { idOf, kindOf, titleOf } from "./traceColumns.ts";

/** A cell by what it shows, wherever that is. */
export interface TraceCell {
  readonly row: string;
  readonly column: string;
}

export interface GridBody {
  readonly model: TraceGridModel;
  readonly drawn: DrawnLines;
  /** Pixels. */
  readonly lineHeight: number;
  /** The cell that the focus comes to by Tab. */
  readonly active: TraceCell;
}

export function gridHead({ columns }: TraceGridModel): TemplateResult {
  return html`
    <thead>
      <tr aria-rowindex="1">
        ${columns.map(
          ({ title, isNumber }) =>
            html`<th scope="col" class=${isNumber ? "title number" : "title"} title=${title}>${title}</th>`,
        )}
      </tr>
    </thead>
  `;
}

export function gridBody(body: GridBody): TemplateResult {
  const { model, drawn } = body;
  return html`
    <tbody>
      ${drawn.stretches.map(
        ({ skipped, from, to }) => html`
          ${gap(skipped, body)}
          ${repeat(
            model.rows.slice(from, to),
            ({ key }) => key,
            (row, index) => gridRow(row, from + index + 2, body),
          )}
        `,
      )}
      ${gap(drawn.skipped, body)}
    </tbody>
  `;
}

/** The room of rows that are not drawn. */
function gap(count: number, { model, lineHeight }: GridBody): TemplateResult | typeof nothing {
  return count === 0
    ? nothing
    : html`<tr class="gap" aria-hidden="true"><td colspan=${model.columns.length} height=${count * lineHeight}></td></tr>`;
}

function gridRow(row: TraceRow, place: number, body: GridBody): TemplateResult {
  const { model, active } = body;
  const isExpanded = model.isExpanded(row);
  const isOver = "requirement" in row && !row.requirement.isOpen;
  return html`
    <tr
      class="depth-${row.depth} ${row.kind} ${isOver ? "over" : ""}"
      data-row=${row.key}
      aria-level=${row.depth + 1}
      aria-rowindex=${place}
      aria-expanded=${row.canExpand ? String(isExpanded) : nothing}
    >
      ${model.columns.map((column) => {
        const tabindex = active.row === row.key && active.column === column.key ? 0 : -1;
        return column.key === "name"
          ? nameCell(row, isExpanded, tabindex, model)
          : plainCell(row, column, tabindex);
      })}
    </tr>
  `;
}

function nameCell(
  row: TraceRow,
  isExpanded: boolean,
  tabindex: number,
  { texts }: TraceGridModel,
): TemplateResult {
  const id = idOf(row);
  const title = titleOf(row, texts);
  return html`
    <th scope="row" data-column="name" tabindex=${tabindex} title=${title}>
      <div class="name">
        <span class="twisty" aria-hidden="true">${row.canExpand ? icon(isExpanded ? "below" : "right") : nothing}</span>
        <span class="spoken">${kindOf(row, texts)}</span>
        ${row.kind === "evidence" ? html`<span class="mark" aria-hidden="true">◈</span>` : nothing}
        ${id === "" ? nothing : html`<span class="link">${id}</span>`}
        <bdi class="text">${title}</bdi>
      </div>
    </th>
  `;
}

function plainCell(row: TraceRow, column: Column<TraceRow>, tabindex: number): TemplateResult {
  const text = String(column.value(row));
  const isGap = column.key === "gaps" && text !== "";
  return html`
    <td
      class=${column.isNumber ? "number" : ""}
      data-column=${column.key}
      tabindex=${tabindex}
      title=${text === "" ? nothing : text}
      dir="auto"
    >${isGap ? html`<span class="gap-mark" aria-hidden="true">⚠</span> ` : nothing}${text}</td>
  `;
}
