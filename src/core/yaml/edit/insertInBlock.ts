import { isMap, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { entryLines, flowText, isCollection, itemLines, type PrintStyle } from "../print.ts";
import { keyText } from "../rangedDocument.ts";
import type { SetValue, TextEdit } from "./change.ts";
import { dashOf, endsWithKeptLines, itemEnd, ownEnd, pairEnd, pairStart } from "./extent.ts";
import { literalsBefore } from "./literals.ts";
import type { Source } from "./source.ts";

export type Neighbour = Pick<SetValue, "before" | "after">;

/** Adds a key to a block mapping: after the lines of its last pair, or where its neighbour is. */
export function insertKey(
  source: Source,
  map: YAMLMap,
  key: string,
  value: unknown,
  near: Neighbour,
): TextEdit {
  const pairs = map.items as Pair[];
  const column = source.column(pairStart(pairs[0] as Pair));
  const previous = precedingPair(pairs, near);
  if (previous)
    return below(source, pairEnd(source, previous), column, (style) => entryLines(key, value, column, style));
  const at = aboveFirst(source, pairStart(pairs[0] as Pair), column);
  const [first = "", ...rest] = entryLines(key, value, column, { ...source.style, literals: "clipped" });
  const newText = first + source.newLines([...rest, ""], column) + " ".repeat(column);
  return { start: at, end: at, newText };
}

/** Above the comments of the first key, unless they are the head of the file. */
function aboveFirst(source: Source, start: number, column: number): number {
  if (!source.startsLine(start)) return start;
  let line = source.lineStart(start);
  while (line > 0) {
    const above = source.lineStart(source.previousLineEnd(line));
    const indent = source.restOfLine(above).search(/\S/);
    if (indent !== column || source.text[above + indent] !== "#") return line + column;
    line = above;
  }
  return start;
}

/** The pair after which a new one goes; undefined for none. */
function precedingPair(pairs: readonly Pair[], near: Neighbour): Pair | undefined {
  return pairs[placeNear(pairs, near) - 1];
}

/** The index that a new pair gets. */
export function placeNear(pairs: readonly Pair[], near: Neighbour): number {
  const indexOf = (key: string | undefined) =>
    pairs.findIndex((pair) => key !== undefined && keyText(pair) === key);
  const after = indexOf(near.after);
  if (after >= 0) return after + 1;
  const before = indexOf(near.before);
  return before >= 0 ? before : pairs.length;
}

/** Adds an item to the end of a block sequence, in braces where the item before it is. */
export function insertItem(source: Source, seq: YAMLSeq, item: unknown, isFitting: boolean): TextEdit {
  const column = source.column(seq.range?.[0] ?? 0);
  const sibling = seq.items.at(-1) as Node | null;
  const end = itemEnd(source, seq, seq.items.length - 1);
  const gap = isSpaced(source, seq) ? [""] : [];
  return below(source, end, column, (style) => [
    ...gap,
    ...likeSibling(sibling, item, column, style, isFitting),
  ]);
}

/** Whether an empty line stands between the last two items. */
function isSpaced(source: Source, seq: YAMLSeq): boolean {
  const last = seq.items.length - 1;
  if (last < 1 || endsWithKeptLines(source, seq.items[last] as Node | null)) return false;
  const between = source.text.slice(itemEnd(source, seq, last - 1), dashOf(seq, last));
  return /\n[ \t]*\r?\n/.test(between);
}

function likeSibling(
  sibling: Node | null,
  item: unknown,
  column: number,
  style: PrintStyle,
  isFitting: boolean,
): string[] {
  if (!isMap(sibling) || !isCollection(item) || Array.isArray(item)) return itemLines(item, column, style);
  if (sibling.flow && isFitting) return itemLines(item, column, style);
  return sibling.flow ? [`- ${flowText(item)}`] : itemLines(item, column, style, false);
}

function below(
  source: Source,
  end: number,
  column: number,
  lines: (style: PrintStyle) => string[],
): TextEdit {
  const at = ownEnd(source, end, column);
  const style = { ...source.style, literals: literalsBefore(source, at, column + 2) };
  return { start: at, end: at, newText: source.newLines(lines(style), column) };
}
