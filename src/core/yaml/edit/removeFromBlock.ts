import { isMap, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { TextEdit } from "./change.ts";
import { dashOf, endsWithKeptLines, itemEnd, ownEnd, pairEnd, pairStart } from "./extent.ts";
import type { Source } from "./source.ts";

/** Removes the lines of a pair or item that isn't the only one. Comments above it stay. */
export function removeFromBlock(source: Source, container: YAMLMap | YAMLSeq, index: number): TextEdit {
  const start = startOf(container, index);
  const end = ownEnd(source, endOf(source, container, index), source.column(start));
  if (!source.startsLine(start)) return removeFirst(source, start, end, startOf(container, index + 1));
  if (source.nextLine(end) === end) {
    // The last line of a file without a final line end: it goes with the line end before it.
    return { start: source.previousLineEnd(start), end, newText: "" };
  }
  const before = index > 0 ? valueAt(container, index - 1) : null;
  if (endsWithKeptLines(source, before)) {
    return { start: source.lineStart(start), end: afterBlankLines(source, end), newText: "" };
  }
  return withOneGap(source, source.lineStart(start), source.nextLine(end));
}

/** Of the empty lines on both sides of what is removed, one stays. */
function withOneGap(source: Source, start: number, end: number): TextEdit {
  const above = source.lineStart(source.previousLineEnd(start));
  const hasGapAbove = start > 0 && isBlankLine(source, above);
  if (end < source.text.length) {
    const both = (start === 0 || hasGapAbove) && isBlankLine(source, end);
    return { start, end: both ? source.nextLine(end) : end, newText: "" };
  }
  return { start: hasGapAbove ? above : start, end, newText: "" };
}

/** The first one of a block that begins behind a dash: the next one takes its place. */
function removeFirst(source: Source, start: number, end: number, next: number): TextEdit {
  if (source.text.slice(end, next).trim() === "") return { start, end: next, newText: "" };
  const dashEnd =
    start - (/[ \t]*$/.exec(source.text.slice(source.lineStart(start), start))?.[0].length ?? 0);
  return { start: dashEnd, end, newText: "" };
}

/** What is left of empty lines would become part of the text before them. */
function afterBlankLines(source: Source, end: number): number {
  let line = source.nextLine(end);
  while (line < source.text.length && isBlankLine(source, line)) line = source.nextLine(line);
  return line;
}

function startOf(container: YAMLMap | YAMLSeq, index: number): number {
  return isMap(container) ? pairStart(container.items[index] as Pair) : dashOf(container, index);
}

function endOf(source: Source, container: YAMLMap | YAMLSeq, index: number): number {
  return isMap(container)
    ? pairEnd(source, container.items[index] as Pair)
    : itemEnd(source, container, index);
}

function valueAt(container: YAMLMap | YAMLSeq, index: number): Node | null {
  return (isMap(container) ? (container.items[index] as Pair).value : container.items[index]) as Node | null;
}

function isBlankLine(source: Source, line: number): boolean {
  return source.restOfLine(line).trim() === "";
}
