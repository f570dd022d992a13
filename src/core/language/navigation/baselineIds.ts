import type { SourceFile } from "../../model/entry.ts";
import type { Pointer, Span } from "../../model/problem.ts";
import { itemLines } from "./itemLines.ts";

/** Where a scalar stands, and the way to it. */
export interface ScalarPlace {
  readonly pointer: Pointer;
  readonly span: Span;
}

const known = new WeakMap<SourceFile, readonly Span[]>();
const ownLine = /^([a-z]+): +(["']?)([^\s"'#]+)\2[ \t]*(?:#.*)?$/;
const itemLine = /^- +id: +(["']?)([^\s"'#{},]+)\1[ \t]*(?:#.*)?$/;

/**
 * What stands on the line of an offset in a baseline, as far as it may be an id; null where none can be, undefined where
 * the lines don't tell. A baseline may be far too large to be parsed for the place of a cursor.
 */
export function baselineIdAt(file: SourceFile, offset: number): ScalarPlace | null | undefined {
  if (file.entries[0]?.kind !== "baseline" || file.entries[0].base.length > 0) return undefined;
  let items = known.get(file);
  if (!items) {
    items = itemLines(file.text, 0).get("records") ?? [];
    known.set(file, items);
  }
  const from = file.text.lastIndexOf("\n", offset - 1) + 1;
  const end = file.text.indexOf("\n", offset);
  const line = file.text.slice(from, end < 0 ? file.text.length : end).trimEnd();
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  if (offset < first.start || offset > last.end) {
    const own = placed(ownLine.exec(line), from, (key) => [key]);
    return own ?? (/^[a-z]+: +[^\s#]/.test(line) ? null : undefined);
  }
  const index = itemAround(items, offset);
  const item = items[index];
  if (!item) return undefined;
  const start = line.length - line.trimStart().length;
  const match = itemLine.exec(line.slice(start));
  if (from + start === item.start) return placed(match, from + start, () => ["records", index, "id"]);
  return itemLine.test(firstLine(file.text, item)) ? null : undefined;
}

/** The value at the end of a line, before which a mark and a comment may stand. */
function placed(
  match: RegExpExecArray | null,
  offset: number,
  pointerOf: (key: string) => Pointer,
): ScalarPlace | undefined {
  if (!match) return undefined;
  const id = match.at(-1) ?? "";
  const lead = /^(?:- +)?[a-z]+: +["']?/.exec(match[0])?.[0].length ?? 0;
  const start = offset + lead;
  return { pointer: pointerOf(match[1] ?? ""), span: { start, end: start + id.length } };
}

function firstLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).split("\n", 1)[0]?.trimEnd() ?? "";
}

/** Of items in the order of the text, the last that begins before an offset. */
function itemAround(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
