import type { SourceFile } from "../model/entry.ts";
import type { Span } from "../model/problem.ts";
import { partsOf } from "./fileParts.ts";

/**
 * The lines of each record of a list, from the comment lines directly above it to those of the next one. What begins
 * a file is about all of it, so it belongs to no record. Undefined for a list that isn't written line by line.
 */
export function recordBlocks(file: SourceFile): readonly Span[] | undefined {
  const cut = partsOf(file);
  if (!cut) return undefined;
  const { text } = file;
  const dashes = cut.starts.map((start, index) => (index === 0 ? text.search(/^-(?=\s|$)/m) : start));
  const starts = dashes.map((dash, index) => commentsAbove(text, dash, dashes[index - 1] ?? 0));
  return starts.map((start, index) => ({
    start: index === 0 && isHead(text.slice(0, start)) ? (dashes[0] ?? 0) : start,
    end: starts[index + 1] ?? text.length,
  }));
}

/** Where the comment lines begin that stand right above a line. @param least no line before this offset counts */
function commentsAbove(text: string, line: number, least: number): number {
  let start = line;
  while (start > least) {
    const above = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
    if (above < least || text[above] !== "#") break;
    start = above;
  }
  return start;
}

/** Whether nothing but the mark of a document and empty lines stands above what begins a file. */
function isHead(above: string): boolean {
  return /^(?:\s*|---[ \t]*\r?\n)*$/.test(above);
}

/** An item of a list, with the comments above it, as the record of a file of its own. */
export function asDocument(item: string): string {
  const lines = linesOf(item);
  const at = lines.findIndex((line) => /^-(?!-)/.test(line));
  const head = lines[at] ?? "";
  const first = head.slice(1).replace(/^ +/, "");
  const isBare = /^\s*(?:#|$)/.test(first);
  const content = isBare ? (lines.slice(at + 1).find((line) => /^ *[^\s#]/.test(line)) ?? "") : head.slice(1);
  const column = content.search(/[^ ]/) + (isBare ? 0 : 1);
  const below = lines.slice(at + 1).map((line) => line.slice(Math.min(column, line.search(/[^ ]|$/))));
  return [...lines.slice(0, at), ...(first.trim() === "" ? [] : [first]), ...below].join("");
}

/** The record of a file of its own, with the comments above it, as an item of a list; undefined for odd files. */
export function asItem(document: string): string | undefined {
  const lines = linesOf(document).filter((line) => !/^---[ \t]*\r?\n$/.test(line));
  if (lines.some((line) => /^(?:---|\.\.\.)/.test(line))) return undefined;
  const at = lines.findIndex((line) => /^\s*[^\s#]/.test(line));
  if (at < 0) return undefined;
  const below = lines.slice(at + 1).map((line) => (line.trim() === "" ? line : `  ${line}`));
  return [...lines.slice(0, at), `- ${lines[at]}`, ...below].join("");
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A text without the empty lines at its end, ending with a line end. */
export function withoutGap(text: string): string {
  return `${text.replace(/\s+$/, "")}${lineEndOf(text)}`;
}

/** The line end that a text uses. */
export function lineEndOf(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** A text with the line ends of another one. */
export function withLineEnds(text: string, eol: "\n" | "\r\n"): string {
  return text.replace(/\r?\n/g, eol);
}
