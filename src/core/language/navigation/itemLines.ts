import type { Span } from "../../model/problem.ts";

/** A key that has nothing behind it: what belongs to it stands below. */
const bareKey = /^([A-Za-z][\w-]*):[ \t]*(?:#.*)?$/;
const dash = /^-(?:\s|$)/;

/**
 * Where the items of a record's lists in block style are, from the dash to the last line, found by how deep the lines
 * are. Lists in brackets are left out.
 * @param text the record, at the beginning of which a dash may stand
 * @param column how deep the keys of the record are
 */
export function itemLines(text: string, column: number): ReadonlyMap<string, readonly Span[]> {
  const lists = new Map<string, Span[]>();
  let items: Span[] | undefined;
  /** How deep the dashes of the list are, once the first of them has come. */
  let depth: number | undefined;
  for (let from = 0, next = 0; from < text.length; from = next) {
    const newline = text.indexOf("\n", from);
    next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(from, next).trimEnd();
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (content === "" || (content.startsWith("#") && indent <= (depth ?? indent))) continue;
    const isFirst = column > 0 && indent === 0 && dash.test(content);
    const isItem = !isFirst && dash.test(content);
    if (isFirst || (indent === column && !isItem)) {
      const [, name] = bareKey.exec(isFirst ? content.slice(1).trimStart() : content) ?? [];
      items = name === undefined ? undefined : [];
      depth = undefined;
      if (name !== undefined && items) lists.set(name, items);
    } else if (items) {
      depth ??= isItem ? indent : undefined;
      const last = items.at(-1);
      if (isItem && indent === depth) items.push({ start: from + indent, end: from + line.length });
      else if (last) items[items.length - 1] = { start: last.start, end: from + line.length };
    }
  }
  return lists;
}
