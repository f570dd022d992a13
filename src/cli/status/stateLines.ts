import { displayWidth, padColumns, wrapList } from "../table.ts";

/** What a terminal is wide. */
const columns = 80;

/** How many of a kind are in which states. */
export interface StateRow {
  readonly cells: readonly string[];
  readonly states: readonly { readonly title: string; readonly count: number }[];
}

/** Rows in columns, with the states at the end; those that don't fit a terminal go on below each other. */
export function stateLines(rows: readonly StateRow[]): readonly string[] {
  const heads = padColumns(rows.map(({ cells }) => [...cells, ""]));
  return rows.flatMap(({ states }, index) => {
    const head = heads[index] ?? "";
    const items = states.map(({ title, count }) => `${title} ${count}`);
    const [first = "", ...others] = wrapList(items, ", ", columns - displayWidth(head));
    return [(head + first).trimEnd(), ...others.map((line) => " ".repeat(displayWidth(head)) + line)];
  });
}
