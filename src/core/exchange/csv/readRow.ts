import type { Translate } from "../../model/translate.ts";
import type { DraftField, SourceRow } from "../sourceRow.ts";
import type { Mapping } from "./mapping.ts";
import { type BoundColumn, readCell } from "./readCell.ts";
import type { Table, TableRow } from "./readTable.ts";

/** A mapping whose columns were found in a table. */
export interface BoundMapping {
  readonly mapping: Mapping;
  readonly table: Table;
  /** The place of the column with the source's ids. */
  readonly id: number;
  readonly columns: readonly BoundColumn[];
}

/** Turns the cells of one row into a record to be, or says why it can't. */
export function readRow(row: TableRow, bound: BoundMapping, t: Translate): SourceRow {
  const { line, cells } = row;
  const { mapping, table, id, columns } = bound;
  const foreignId = (cells[id] ?? "").trim();
  const missing = table.columns.length - cells.length;
  const notes = missing > 0 ? [t("The row ends early; missing cells: {count}.", { count: missing })] : [];
  const place = { line, notes, ...(foreignId ? { foreignId } : {}) };
  if (cells.every((cell) => cell.trim() === "")) {
    return { ...place, notes: [], outcome: "skipped", reason: t("The row is empty.") };
  }
  const reason = whyUnusable(row, bound, foreignId, t);
  if (reason) return { ...place, outcome: "failed", reason };
  const fields: DraftField[] = [];
  for (const column of columns) {
    const read = readField(cells[column.index] ?? "", column, mapping, t);
    if ("reason" in read) return { ...place, outcome: "failed", reason: `${column.name}: ${read.reason}` };
    fields.push(read);
  }
  for (const { path, value } of mapping.constants) {
    fields.push({ path, label: path.join("."), isNewOnly: true, content: { value, remove: false } });
  }
  const ownId = mapping.id.keep ? foreignId : undefined;
  return { ...place, foreignId, ownId, outcome: "draft", fields };
}

function whyUnusable(
  { cells }: TableRow,
  { table: { columns }, id }: BoundMapping,
  foreignId: string,
  t: Translate,
): string | undefined {
  const width = columns.length;
  if (cells.slice(width).some((cell) => cell.trim() !== "")) {
    return t("The row has {count} cells, but there are {width} columns.", { count: cells.length, width });
  }
  if (foreignId) return undefined;
  return t("The cell under “{column}” is empty: the row has no id.", { column: columns[id] ?? "" });
}

function readField(
  cell: string,
  column: BoundColumn,
  mapping: Mapping,
  t: Translate,
): DraftField | { readonly reason: string } {
  const { rule, name } = column;
  const text = mapping.trim ? cell.trim() : cell;
  // A record's state moves on here: the source only says where it begins.
  const field = { path: rule.path, label: name, isNewOnly: rule.path[0] === "status" };
  const remove = mapping.onEmpty === "remove";
  if (text === "" && rule.fallback !== undefined) {
    return { ...field, isNewOnly: true, content: { value: rule.fallback, remove: false } };
  }
  if (text === "" && !rule.references) return { ...field, content: { value: undefined, remove } };
  const values: unknown[] = [];
  for (const item of rule.isList ? splitCell(text, rule) : [text].filter(Boolean)) {
    const read = readCell(item, column, t);
    if (!read.ok) return read;
    values.push(read.value);
  }
  if (!rule.references) return { ...field, content: { value: rule.isList ? values : values[0], remove } };
  const { kinds, onUnknown } = rule.references;
  return {
    ...field,
    content: { foreignIds: values.map(String), isList: rule.isList, kinds, onUnknown, remove },
  };
}

/** Items stand on lines of their own or behind semicolons; ids also behind commas. */
function splitCell(text: string, { split, references }: BoundColumn["rule"]): string[] {
  return text
    .split(split ?? (references ? /[\n;；,，、]/ : /[\n;；]/))
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
