import type { Column } from "./column.ts";

/** Gives the columns of a table their widths; style attributes would be refused by the page's policy. */
export function giveWidths<Row>(table: HTMLTableElement, columns: readonly Column<Row>[]): void {
  const widths = columns.map(({ width = 10 }) => width);
  const all = widths.reduce((sum, width) => sum + width, 0);
  for (const [index, column] of table.querySelectorAll("col").entries()) {
    column.style.width = `${((widths[index] ?? 0) / all) * 100}%`;
  }
  table.style.minWidth = `${all}em`;
}

/** The height of a line in pixels; undefined where none is drawn. */
export function lineHeightIn(root: ParentNode): number | undefined {
  const height = root.querySelector("tbody tr:not(.gap)")?.getBoundingClientRect().height;
  return height === 0 ? undefined : height;
}
