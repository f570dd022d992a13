import type { Translate } from "../../model/translate.ts";
import type { Block, Cell, Column } from "../document/document.ts";

/** A table, or a sentence that says there is nothing to list. @param none “None.” where nothing else fits better */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  t: Translate,
  none = t("None."),
): readonly Block[] {
  return rows.length > 0
    ? [{ form: "table", columns, rows }]
    : [{ form: "paragraph", line: none, quiet: true }];
}

/** Facts that say something: those without a value are left out. */
export function factsOf(
  items: readonly (readonly [name: string, value: Cell | string | undefined])[],
): readonly Block[] {
  const said = items.flatMap(([name, value]) => {
    const cell = typeof value === "string" ? (value === "" ? [] : [value]) : (value ?? []);
    return cell.length === 0 ? [] : [{ name, value: cell }];
  });
  return said.length > 0 ? [{ form: "facts", items: said }] : [];
}

/** A cell with one text; empty where there is none. */
export function textCell(text: string | undefined): Cell {
  return text === undefined || text.trim() === "" ? [] : [text];
}
