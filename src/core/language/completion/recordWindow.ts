import type { Span } from "../../model/problem.ts";

/** The part of a file in which a cursor's record stands. */
export interface RecordWindow extends Span {
  /** The column of the dashes where the file is a list of records. */
  readonly listColumn: number | undefined;
}

/** What may stand above the first content: empty lines, comments, and the mark of a document. */
const aboveContent = /(?:[ \t]*(?:#[^\n]*)?\r?\n|---[ \t]*(?:#[^\n]*)?\r?\n)*( *)(-(?=[ \t\r\n]|$))?/y;

/**
 * The lines of the list item around an offset, found from there outwards, or the whole text where the file is no list
 * of records. An item ends where the next one begins.
 */
export function recordWindow(text: string, offset: number): RecordWindow {
  aboveContent.lastIndex = 0;
  const found = aboveContent.exec(text);
  const [whole = "", indent = "", dash] = found ?? [];
  if (dash === undefined) return { start: 0, end: text.length, listColumn: undefined };
  const item = `\n${indent}-`;
  const first = whole.length - indent.length - 1;
  const lineEnd = endOfLine(text, offset);
  const start = offset < first ? 0 : beginBefore(text, item, lineEnd, first);
  return { start, end: nextBegin(text, item, lineEnd) ?? text.length, listColumn: indent.length };
}

/** Where the last item begins before an offset; `first` is where the first one does. */
function beginBefore(text: string, item: string, offset: number, first: number): number {
  for (let at = text.lastIndexOf(item, offset - 1); at >= first; at = text.lastIndexOf(item, at - 1)) {
    if (isDash(text, at + item.length)) return at + 1;
  }
  return first;
}

function nextBegin(text: string, item: string, from: number): number | undefined {
  for (let at = text.indexOf(item, from); at >= 0; at = text.indexOf(item, at + 1)) {
    if (isDash(text, at + item.length)) return at + 1;
  }
  return undefined;
}

function isDash(text: string, behind: number): boolean {
  const next = text[behind];
  return next === undefined || next === " " || next === "\n" || next === "\r" || next === "\t";
}

/** Where the line around an offset ends: before its line feed. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
