import { maxLength } from "../model/fileSize.ts";
import { kindOfFile } from "../model/kind.ts";
import { schemaAt } from "../model/schemaAt.ts";
import type { TextEdit } from "../yaml/edit/change.ts";
import { probe } from "../yaml/probe.ts";
import { cursorContext } from "./completion/cursorContext.ts";
import { columnOf, nextContent } from "./completion/cursorLine.ts";
import { endOfLine, type RecordWindow, recordWindow } from "./completion/recordWindow.ts";

/** Nobody goes on with a longer line than this. */
const longestLine = 1000;

/** A dash with a value on the same line: no mapping that goes on below it, and no block of text. */
const finishedItem = /^( *)- +(?!- )(?:\{.*\}|\[.*\]|"[^"]*"|'[^']*'|[^\s#&*!|>{["'][^#]*?)[ \t]*(?: #.*)?$/;
const beginsMapping = /^ *- +[^\s"'[{#][^#]*?:(?:\s|$)/;
const emptyItem = /^( *)-[ \t]*$/;
const openKey = /^( *)(?:- +)*[^\s#-][^#]*:[ \t]*$/;

/**
 * What a new and still empty line should begin with, as an edit of its indentation: the next dash of a list, the column
 * below a key; none where the line is as it should be, and where it isn't certain. A dash without a value is removed.
 * @param path of the file, relative to the project's folder
 * @param offset where the cursor is on the new line
 */
export function lineBelow(path: string, text: string, offset: number): TextEdit | undefined {
  const kind = kindOfFile(path);
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  if (!kind || kind === "baseline" || lineStart === 0 || text.length > maxLength) return undefined;
  if (text.slice(lineStart, lineEnd).trim() !== "") return undefined;
  const aboveStart = text.lastIndexOf("\n", lineStart - 2) + 1;
  const above = text.slice(aboveStart, lineStart - 1).replace(/\r$/, "");
  if (above.length > longestLine) return undefined;
  const window = recordWindow(text, aboveStart);
  const next = nextContent(text, lineEnd, window);
  const indent = (column: number, mark = "") => edit(text, lineStart, lineEnd, " ".repeat(column) + mark);

  const empty = emptyItem.exec(above)?.[1];
  if (
    empty !== undefined &&
    isNotBelow(next, empty.length) &&
    isItem(text, aboveStart + above.length, window)
  ) {
    return edit(text, aboveStart, lineEnd, " ".repeat(Math.max(0, empty.length - 2)));
  }
  const item = beginsMapping.test(above) ? undefined : finishedItem.exec(above)?.[1];
  if (item !== undefined && isNotBelow(next, item.length)) {
    const wanted = indent(item.length, "- ");
    const at = lineStart + item.length + 2;
    return wanted && isItem(applied(text, wanted), at, { ...window, end: window.end + 2 })
      ? wanted
      : undefined;
  }
  const key = openKey.exec(above)?.[1];
  if (key === undefined) return undefined;
  const column = above.search(/[^ -]/) + 2;
  if (next !== undefined && columnOf(next) > column - 2) return undefined;
  const wanted = indent(column);
  const context = wanted && cursorContext(applied(text, wanted), lineStart + column);
  const forms = context?.expects === "open" ? schemaAt(kind, context.path) : [];
  return forms.some(({ types }) => types.includes("object") || types.includes("array")) ? wanted : undefined;
}

function isNotBelow(next: string | undefined, column: number): boolean {
  return next === undefined || columnOf(next) <= column;
}

/** Whether a value at an offset would be an item of a list in block style. */
function isItem(text: string, offset: number, { start, end }: RecordWindow): boolean {
  const behind = text.slice(offset, Math.max(offset, end));
  const found = probe(`${text.slice(start, offset)} \ue000${behind}`, offset - start + 1);
  return (
    found !== undefined && !found.inFlow && found.at === "value" && typeof found.path.at(-1) === "number"
  );
}

function edit(text: string, start: number, end: number, newText: string): TextEdit | undefined {
  const line = text.slice(start, end);
  const last = line.endsWith("\r") ? end - 1 : end;
  return text.slice(start, last) === newText ? undefined : { start, end: last, newText };
}

function applied(text: string, { start, end, newText }: TextEdit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
