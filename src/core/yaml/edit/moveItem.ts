import type { Node, YAMLSeq } from "yaml";
import { moveIn } from "./applyChange.ts";
import type { TextEdit } from "./change.ts";
import { dashOf, endsWithKeptLines, itemEnd, ownEnd } from "./extent.ts";
import type { Source } from "./source.ts";

/** An item of a block list: the comments above it and its lines move with it, the empty lines above these stay. */
interface Item {
  readonly gap: string;
  readonly lines: string;
}

/**
 * Puts an item of a block list in another place, with the comments above it and its lines as they stand. Where they
 * would come to stand behind the dash of an outer list, the comments stand below it.
 */
export function moveInBlock(source: Source, seq: YAMLSeq, from: number, to: number): readonly TextEdit[] {
  const first = Math.min(from, to);
  const last = Math.max(from, to);
  const isBehindDash = !source.startsLine(dashOf(seq, 0));
  const indent = " ".repeat(source.column(dashOf(seq, first)));
  const start =
    first > 0 ? linesEnd(source, seq, first - 1) : firstLine(source, dashOf(seq, 0), isBehindDash);
  const items: Item[] = [];
  let at = start;
  for (let index = first; index <= last; index++) {
    const end = linesEnd(source, seq, index);
    const text = source.text.slice(at, end);
    const [gap = ""] = index > 0 ? (/^(?:[ \t]*\r?\n)*/.exec(text) ?? []) : [];
    const lines = index === 0 && isBehindDash ? indent + text : text.slice(gap.length);
    items.push({ gap, lines: lines.endsWith("\n") ? lines : lines + source.eol });
    at = end;
  }
  const joinsDash = first === 0 && isBehindDash;
  const moved = moveIn(items, from - first, to - first);
  const text = moved
    .map(
      ({ lines }, index) => (items[index]?.gap ?? "") + (joinsDash && index === 0 ? dashFirst(lines) : lines),
    )
    .join("");
  const whole = joinsDash ? text.slice(indent.length) : text;
  const isOpen = !source.text.slice(start, at).endsWith("\n");
  return [{ start, end: at, newText: isOpen ? whole.replace(/\r?\n$/, "") : whole }];
}

/** An item with the comments above it below it. */
function dashFirst(lines: string): string {
  const [comments = ""] = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(lines) ?? [];
  return lines.slice(comments.length) + comments;
}

/** Where the comments above the first item begin. */
function firstLine(source: Source, dash: number, isBehindDash: boolean): number {
  if (isBehindDash) return dash;
  const column = source.column(dash);
  let line = source.lineStart(dash);
  while (line > 0) {
    const above = source.lineStart(source.previousLineEnd(line));
    const indent = source.restOfLine(above).search(/\S/);
    if (indent !== column || source.text[above + indent] !== "#") break;
    line = above;
  }
  // Those of a list at the top of a file are its head.
  return line === 0 ? source.lineStart(dash) : line;
}

/** Behind the last line end of an item, with comments below it that are indented more deeply. */
function linesEnd(source: Source, seq: YAMLSeq, index: number): number {
  const end = ownEnd(source, itemEnd(source, seq, index), source.column(dashOf(seq, index)));
  let next = source.nextLine(end);
  if (!endsWithKeptLines(source, seq.items[index] as Node | null)) return next;
  while (next < source.text.length && source.restOfLine(next).trim() === "") next = source.nextLine(next);
  return next;
}
