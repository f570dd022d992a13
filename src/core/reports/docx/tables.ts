import type { Cell, Column } from "../document/document.ts";
import { columnWidths, textWidth } from "./measures.ts";
import { palette } from "./palette.ts";
import { cellParagraphs, paragraph, type RunContext, textRun } from "./runs.ts";
import { element, property } from "./xml.ts";

export interface CellLook {
  readonly width: number;
  /** Colour of its paper, without `#`. */
  readonly fill?: string | undefined;
  /** Over so many columns of the grid. */
  readonly span?: number;
  readonly vertical?: "center";
}

/** A cell of a table; elements in the order of the schema. */
export function tableCell(content: string, { width, fill, span, vertical }: CellLook): string {
  const properties = [
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    ...(span === undefined ? [] : [property("gridSpan", span)]),
    ...(fill === undefined
      ? []
      : [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill })]),
    ...(vertical === undefined ? [] : [property("vAlign", vertical)]),
  ];
  return element("w:tc", {}, element("w:tcPr", {}, ...properties), content);
}

/** A row that stays on one page; a heading comes again on each. */
export function tableRow(cells: readonly string[], isHeading = false, height?: number): string {
  const properties = [
    "<w:cantSplit/>",
    ...(height === undefined ? [] : [element("w:trHeight", { "w:val": height, "w:hRule": "atLeast" })]),
    ...(isHeading ? ["<w:tblHeader/>"] : []),
  ];
  return element("w:tr", {}, element("w:trPr", {}, ...properties), ...cells);
}

export interface TableLook {
  readonly style: string;
  readonly widths: readonly number[];
  /** What it shows, for whoever can't see it. */
  readonly caption?: string;
  /** Lines between its cells, where it has other ones than its style. */
  readonly borders?: readonly string[];
}

/** A table with columns of fixed widths, and the small gap that keeps it from the next one. */
export function table(rows: readonly string[], { style, widths, caption, borders }: TableLook): string {
  const properties = [
    property("tblStyle", style),
    element("w:tblW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
    ...(borders === undefined ? [] : [element("w:tblBorders", {}, ...borders)]),
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    ...(caption === undefined ? [] : [property("tblCaption", caption)]),
  ];
  const grid = element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width })));
  return element("w:tbl", {}, element("w:tblPr", {}, ...properties), grid, ...rows) + paragraph("", "Gap");
}

/** A table of a report: its head comes again on each page. */
export function listTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  context: RunContext,
): string {
  const widths = columnWidths(columns.map(({ width }) => width));
  const at = (index: number) => ({ width: widths[index] ?? 0 });
  const head = columns.map(({ title }, index) =>
    tableCell(paragraph(textRun(title, [], context), "TableHead"), { ...at(index), fill: palette.raised }),
  );
  const body = rows.map((cells) =>
    tableRow(
      columns.map((_, index) =>
        tableCell(cellParagraphs(cells[index] ?? [], context, "TableText"), at(index)),
      ),
    ),
  );
  return table([tableRow(head, true), ...body], { style: "Listing", widths });
}

/** Facts in two pairs of columns: a name and what it says. */
export function factTable(
  items: readonly { readonly name: string; readonly value: Cell }[],
  context: RunContext,
): string {
  const widths = columnWidths([19, 31, 19, 31], textWidth);
  const rows: string[] = [];
  for (let at = 0; at < items.length; at += 2) {
    const pair = [items[at], items[at + 1]];
    rows.push(
      tableRow(
        pair.flatMap((item, index) => [
          tableCell(paragraph(textRun(item?.name ?? "", [], context), "FactName"), {
            width: widths[2 * index] ?? 0,
          }),
          tableCell(cellParagraphs(item?.value ?? [], context, "TableText"), {
            width: widths[2 * index + 1] ?? 0,
          }),
        ]),
      ),
    );
  }
  return table(rows, { style: "Facts", widths });
}
