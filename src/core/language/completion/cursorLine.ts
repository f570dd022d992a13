import type { Span } from "../../model/problem.ts";
import { endOfLine, type RecordWindow } from "./recordWindow.ts";

/** What must be added around a cursor so that what is typed there reads as what it is about to be. */
export interface CursorLine {
  /** Before what is inserted: a dash where a list goes on, a space behind a colon or a dash. */
  readonly lead: "" | " " | "- ";
  /** Where a colon makes a key of a word that has none yet; undefined where it is none, or has one. */
  readonly colonAt: number | undefined;
  /** Whether lines that belong to the word follow below it. */
  readonly hasLinesBelow: boolean;
  /** Whether another record of a list begins here. */
  readonly isNewRecord: boolean;
}

const plain = { colonAt: undefined, hasLinesBelow: false, isNewRecord: false };

/** Indentation and dashes, and then at most the beginning of a word. */
const wordOnly = /^( *)((?:- +)*)([^\s:#"'[\]{},&*!|>%@`?-][^\s:#"'[\]{},]*)?$/;
const restOfWord = /^[^\s:#"'[\]{},]*(?=[ \t]*\r?$)/;
const keyLine = /^ *(?:"[^"\n]*"|'[^'\n]*'|[^\s:#"'[\]{},-][^:\n]*):(?=\s|$)/;

/** Looks at the line of a cursor and those around it; undefined where nothing can be begun at this place. */
export function cursorLine(text: string, offset: number, window: RecordWindow): CursorLine | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const rest = text.slice(offset, endOfLine(text, offset));
  // Within the indentation of what is there.
  if (before.trim() === "" && /^[ \t]+\S/.test(rest)) return undefined;
  const behind = restOfWord.exec(rest)?.[0];
  const [, indent = "", dashes = "", word = ""] = wordOnly.exec(before) ?? [];
  if (!wordOnly.test(before) || behind === undefined) return { lead: leadBehind(before), ...plain };

  const column = indent.length + dashes.length;
  const isBlank = word + behind === "";
  const next = nextContent(text, endOfLine(text, offset), window);
  const nextColumn = next === undefined ? -1 : columnOf(next);
  const isRecord = dashes === "" && column === window.listColumn;
  // Between a key and its value.
  if (isBlank && dashes === "" && nextColumn > column) return undefined;
  const goesOn = dashes === "" && (isRecord || isNextItem(text, lineStart, column, next, window));
  if (goesOn) return { ...plain, lead: "- ", isNewRecord: isRecord };
  const isKey = next !== undefined && nextColumn === column && keyLine.test(next);
  const hasLinesBelow = !isBlank && nextColumn > column && (keyLine.test(next ?? "") || isItem(next ?? ""));
  const colonAt = isKey || hasLinesBelow ? offset + behind.length : undefined;
  return { lead: "", colonAt, hasLinesBelow, isNewRecord: false };
}

/** A space where the next word would stick to a colon or a dash. */
function leadBehind(before: string): "" | " " {
  return before.endsWith(":") || /^ *(?:- +)*-$/.test(before) ? " " : "";
}

/** Whether a line at this column goes on with a list in which others stand at the same column. */
function isNextItem(
  text: string,
  lineStart: number,
  column: number,
  next: string | undefined,
  window: RecordWindow,
): boolean {
  if (next !== undefined && columnOf(next) === column && isItem(next)) return true;
  let hasItems = false;
  for (let end = lineStart - 1; end > window.start; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    end = start - 1;
    if (isEmptyOrComment(line) || columnOf(line) > column) continue;
    if (columnOf(line) < column || !isItem(line)) return hasItems && columnOf(line) < column;
    hasItems = true;
  }
  return hasItems;
}

/** The next line of the window that is neither empty nor a comment. */
export function nextContent(text: string, lineEnd: number, { end }: Span): string | undefined {
  for (let at = lineEnd + 1; at < end; ) {
    const line = text.slice(at, endOfLine(text, at));
    if (!isEmptyOrComment(line)) return line;
    at += line.length + 1;
  }
  return undefined;
}

function isEmptyOrComment(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** Whether a line begins with a dash. */
export function isItem(line: string): boolean {
  return /^ *-(?=\s|$)/.test(line);
}

/** How far a line is indented. */
export function columnOf(line: string): number {
  return line.search(/[^ ]|$/);
}
