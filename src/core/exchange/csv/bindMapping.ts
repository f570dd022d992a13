import type { Translate } from "../../model/translate.ts";
import type { ImportObstacle } from "../importPlan.ts";
import type { Mapping } from "./mapping.ts";
import type { BoundColumn } from "./readCell.ts";
import { detectDecimalMark } from "./readNumber.ts";
import type { BoundMapping } from "./readRow.ts";
import type { Table } from "./readTable.ts";

export type BindResult =
  | { readonly ok: true; readonly mapping: BoundMapping }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };

/** Finds the columns that a mapping names in a table; complains of every one that isn't there. */
export function bindMapping(mapping: Mapping, table: Table, t: Translate): BindResult {
  const obstacles: ImportObstacle[] = [];
  const find = (candidates: readonly string[]): number => {
    const indexes = candidates.map((name) => table.columns.indexOf(name));
    const index = indexes.find((found) => found >= 0) ?? -1;
    if (index < 0) {
      const message = t("There is no column “{column}”; there are: {columns}.", {
        column: candidates.join(" / "),
        columns: table.columns.join(", "),
      });
      obstacles.push({ message });
    }
    return index;
  };
  const id = find(mapping.id.candidates);
  const columns = mapping.columns.map((rule): BoundColumn => {
    const index = find(rule.candidates);
    return {
      rule,
      index,
      name: table.columns[index] ?? "",
      decimal: rule.decimal ?? decimalOf(rule, table, index),
    };
  });
  return obstacles.length > 0
    ? { ok: false, obstacles }
    : { ok: true, mapping: { mapping, table, id, columns } };
}

function decimalOf({ type }: BoundColumn["rule"], { rows }: Table, index: number): BoundColumn["decimal"] {
  if (type !== "number" && type !== "percent") return undefined;
  return detectDecimalMark(rows.map(({ cells }) => (cells[index] ?? "").replace(/[%％]\s*$/, "")));
}
