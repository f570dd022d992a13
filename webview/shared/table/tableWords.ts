import { fillIn } from "../fillIn.ts";
import type { Arrangement } from "./arrangement.ts";
import type { TableModel } from "./column.ts";

/** How rows are arranged now, where that is another way than before; undefined where it is the same. */
export function arrangementText<Row>(
  { arrangement, columns, rows, texts }: TableModel<Row>,
  before: Arrangement,
  shown: number,
): string | undefined {
  if (arrangement.filters !== before.filters) return fillIn(texts.rowsShown, { shown, all: rows.length });
  const { sort } = arrangement;
  if (sort?.column === before.sort?.column && sort?.isDown === before.sort?.isDown) return undefined;
  const column = columns.find(({ key }) => key === sort?.column)?.title ?? "";
  if (!sort) return texts.unsorted;
  return fillIn(sort.isDown ? texts.sortedDown : texts.sortedUp, { column });
}
