import type { Bar, Bars, Matrix, MatrixCell } from "../document/document.ts";
import { inkOn, plainColor } from "../document/ink.ts";
import { columnWidths, textWidth } from "./measures.ts";
import { palette } from "./palette.ts";
import { paragraph, type RunContext, textRun } from "./runs.ts";
import { table, tableCell, tableRow } from "./tables.ts";
import { element, property } from "./xml.ts";

const centred = property("jc", "center");

/** Gaps between cells are white lines. */
const gap = (side: string, width: number) =>
  element(`w:${side}`, { "w:val": "single", "w:sz": width, "w:space": 0, "w:color": "FFFFFF" });

/** Rows that stay on the page of the next one. */
const kept = ["<w:keepNext/>"];

/** High enough for two lines. */
const cellHeight = 567;

/** A matrix as a table whose cells are coloured and say what their colour means. */
export function matrixTable({ label, corner, columns, rows }: Matrix, context: RunContext): string {
  const widths = columnWidths([18, ...columns.map(() => undefined)]);
  const named = (text: string, index: number) =>
    tableCell(paragraph(textRun(text, [], context), "TableHead", ...(index > 0 ? [centred] : [])), {
      width: widths[index] ?? 0,
      vertical: "center",
    });
  const head = tableRow([corner, ...columns].map(named), true);
  const body = rows.map(({ name, cells }) =>
    tableRow(
      [named(name, 0), ...cells.map((cell, index) => matrixCell(cell, widths[index + 1] ?? 0, context))],
      false,
      cellHeight,
    ),
  );
  const borders = [gap("insideH", 24), gap("insideV", 24)];
  return table([head, ...body], { style: "Figure", widths, caption: label, borders });
}

function matrixCell({ color, meaning, items }: MatrixCell, width: number, context: RunContext): string {
  const known = plainColor(color);
  const ink = known === undefined ? [] : [property("color", inkOn(known).slice(1))];
  const found =
    items.length > 0
      ? paragraph(textRun(items.join(" "), ["<w:b/>", ...ink], context), "Figure", "<w:keepNext/>", centred)
      : "";
  const said = paragraph(
    textRun(meaning, [...ink, property("sz", 15)], context),
    "Figure",
    "<w:keepNext/>",
    centred,
  );
  return tableCell(found + said, { width, fill: known?.slice(1).toUpperCase(), vertical: "center" });
}

/** So many columns of the grid is the longest bar. */
const steps = 40;

/** Bars as a table: each is a cell as long as its share. */
export function barTable({ label, items }: Bars, context: RunContext): string {
  const [name = 0, drawn = 0, value = 0] = columnWidths([28, 44, 28]);
  const step = Math.floor(drawn / steps);
  const widths = [name, ...new Array<number>(steps).fill(step), textWidth - name - steps * step];
  const rows = items.map((item, index) =>
    barRow(item, index === items.length - 1 ? [] : kept, { name, step, value }, context),
  );
  return table(rows, { style: "Figure", widths, caption: label, borders: [gap("insideH", 36)] });
}

interface BarWidths {
  readonly name: number;
  readonly step: number;
  readonly value: number;
}

function barRow(
  { name, value, share, color }: Bar,
  look: readonly string[],
  widths: BarWidths,
  context: RunContext,
): string {
  const least = share > 0 ? 1 : 0;
  const filled = Math.max(least, Math.min(steps, Math.round(share * steps)));
  const part = (span: number, fill: string) =>
    span === 0 ? [] : [tableCell(paragraph("", "Figure"), { width: span * widths.step, span, fill })];
  const text = (said: string, width: number) =>
    tableCell(paragraph(textRun(said, [], context), "TableText", ...look), { width, vertical: "center" });
  return tableRow([
    text(name, widths.name),
    ...part(filled, plainColor(color)?.slice(1).toUpperCase() ?? palette.accent),
    ...part(steps - filled, palette.raised),
    text(value, widths.value),
  ]);
}
