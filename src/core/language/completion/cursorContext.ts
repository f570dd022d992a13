import { maxLength } from "../../model/fileSize.ts";
import type { Pointer, Span } from "../../model/problem.ts";
import { type Probe, probe } from "../../yaml/probe.ts";
import { type CursorLine, columnOf, cursorLine, isItem, nextContent } from "./cursorLine.ts";
import { endOfLine, type RecordWindow, recordWindow } from "./recordWindow.ts";
import { type MarkedText, withoutBrokenLines } from "./withoutBrokenLines.ts";

/** What could be written at a place of a text, and what is there already. */
export interface CursorContext {
  /** The way within the record to the mapping that a key is expected in, or to the value that is. */
  readonly path: Pointer;
  /** `open` on a line of its own, or behind a dash: a value, or the first key of a mapping. */
  readonly expects: "key" | "value" | "open";
  /** What is replaced: the word around the cursor, without its quotes. */
  readonly span: Span;
  /** What of it stands before the cursor. */
  readonly typed: string;
  readonly quote: "" | "'" | '"';
  /** The quote that is missing behind it. */
  readonly closing: string;
  /** What must stand before what is inserted. */
  readonly lead: "" | " " | "- ";
  readonly inFlow: boolean;
  /** Whether it is an item of a list in which others are written in braces. */
  readonly amongBraces: boolean;
  /** The column at which the keys of the mapping stand, or where those of a new one would. */
  readonly column: number;
  /** By how many columns lists are indented below their key. */
  readonly listIndent: 0 | 2;
  /** Whether a colon follows, so that there is a value already. */
  readonly hasColon: boolean;
  /** Whether nothing follows on the line. */
  readonly isLastOnLine: boolean;
  /** Whether the file is a list of records. */
  readonly inRegister: boolean;
  /** The record as plain data, as far as it can be read, without the word at the cursor. */
  readonly record: unknown;
}

/** A letter that no text has, which stands where the cursor is. */
const mark = "\ue000";

/** Text to which a word would stick, were it written before it. */
const sticky = /^(?:["'|>&*!%@`[{]|-[ \t])/;

/**
 * What stands around an offset of a text that may be half-written. Of a list of records only the lines of the one
 * record are looked at. Undefined where nothing can be offered: in comments, in blocks of text, behind a value.
 */
export function cursorContext(text: string, offset: number): CursorContext | undefined {
  if (text.length > maxLength || text.includes(mark)) return undefined;
  const window = recordWindow(text, offset);
  const line = cursorLine(text, offset, window);
  if (!line) return undefined;
  const marked = markedText(text, offset, line, window);
  const found = probeRecord(marked, window.listColumn);
  const word = found && wordAt(text, offset, found, line.lead.length);
  if (!found || !word) return undefined;

  const [index, ...within] = found.path;
  const inRegister = typeof index === "number";
  if (window.listColumn !== undefined && !inRegister) return undefined;
  if (!isClear(text, word, found) || hasValueBelow(text, word, found, window)) return undefined;
  if (line.lead !== "- " && !isBehindDash(text, word, found)) return undefined;
  const before = lineBefore(text, word.span.start);
  const isOwnLine = /^ *(?:- *)*$/.test(before) && !found.inFlow && found.quote === "";
  const isOpen = found.at === "value" && isOwnLine;
  const behind = text.slice(word.span.end, endOfLine(text, word.span.end));
  const ownColumn = before.length + line.lead.length;
  const isAligned = found.inFlow || (found.keyColumn ?? ownColumn) === ownColumn;
  if (found.at === "key" && !isAligned) return undefined;
  const lead = line.lead || (before.endsWith(",") ? " " : "");
  return {
    path: inRegister ? within : found.path,
    expects: found.at === "key" ? "key" : isOpen ? "open" : "value",
    ...word,
    quote: found.quote,
    lead: found.quote === "" ? lead : "",
    inFlow: found.inFlow,
    amongBraces: found.amongBraces,
    column: found.at === "key" || isOpen ? ownColumn : (found.keyColumn ?? ownColumn),
    listIndent: /^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(marked.text) ? 0 : 2,
    hasColon: line.hasLinesBelow || /^["']?[ \t]*:(?=[\s,[\]{}]|$)/.test(behind),
    isLastOnLine: behind.slice(found.isClosed ? 1 : 0).trim() === "",
    inRegister,
    record: inRegister ? (found.value as readonly unknown[])[index] : found.value,
  };
}

function markedText(
  text: string,
  offset: number,
  { lead, colonAt, isNewRecord }: CursorLine,
  { start, end }: Span,
): MarkedText {
  const colon = colonAt === undefined ? "" : ":";
  const behind = colonAt ?? offset;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(isNewRecord ? lineStart : start, offset) + lead;
  const after =
    text.slice(offset, behind) + colon + text.slice(behind, isNewRecord ? endOfLine(text, behind) : end);
  return { text: before + mark + after, offset: before.length };
}

/**
 * What is at the mark. Where brackets or quotes that were left open elsewhere in the record change what that is, what
 * the field alone says counts.
 */
function probeRecord(marked: MarkedText, listColumn: number | undefined): Probe | undefined {
  const whole = probe(marked.text, marked.offset);
  const field = withoutBrokenLines(marked, listColumn);
  const inField = field && probe(field.text, field.offset);
  return whole && (!inField || isSame(whole, inField)) ? whole : inField;
}

function isSame(one: Probe, other: Probe): boolean {
  const isSameWord = one.at === other.at && one.before === other.before && one.behind === other.behind;
  const isSamePath = one.path.length === other.path.length;
  return isSameWord && isSamePath && one.path.every((step, index) => step === other.path[index]);
}

type Word = Pick<CursorContext, "span" | "typed" | "closing">;

/**
 * The word around the cursor in the text as it is; undefined for one that isn't on one line, or would stick to what
 * follows.
 * @param lead how many characters were put before the mark
 */
function wordAt(text: string, offset: number, found: Probe, lead: number): Word | undefined {
  const { quote, isClosed, before, behind } = found;
  const start = offset - Math.max(0, before - lead) + quote.length;
  const end = quote === "" || isClosed ? offset + behind - (isClosed ? 1 : 0) : offset;
  const isSound = start <= offset && end >= offset && end <= text.length;
  if (!isSound || text.slice(start, end).includes("\n")) return undefined;
  const typed = text.slice(start, offset);
  if (quote === "" && typed === "") {
    const rest = text.slice(offset, endOfLine(text, offset));
    const isElsewhere = lead === 0 && end > offset && /^\s/.test(rest);
    if (isElsewhere || rest.startsWith("#") || sticky.test(rest.trimStart())) return undefined;
  }
  return { span: { start, end }, typed, closing: isClosed ? "" : quote };
}

/** Whether nothing stands behind the word that would belong to it, but a colon. */
function isClear(text: string, { span }: Word, { isClosed, inFlow }: Probe): boolean {
  const behind = text.slice(span.end + (isClosed ? 1 : 0), endOfLine(text, span.end));
  return (inFlow ? /^\s*(?:[,\]}:]|#|$)/ : /^\s*(?::(?:\s|$)|$)|^\s+#/).test(behind);
}

/** Whether an item of a list has its dash: the reader takes one at a wrong column for an item too. */
function isBehindDash(text: string, { span }: Word, { at, inFlow, path }: Probe): boolean {
  if (at === "key" || inFlow || typeof path.at(-1) !== "number") return true;
  let before = span.start - 1;
  while (/\s/.test(text[before] ?? "")) before--;
  return /["'-]/.test(text[before] ?? "");
}

/** Whether the lines below a key are its value. */
function hasValueBelow(text: string, { span }: Word, found: Probe, window: RecordWindow): boolean {
  const { keyColumn, inFlow, at } = found;
  if (keyColumn === undefined || inFlow || at === "key") return false;
  if (/^ *(?:- +)*$/.test(lineBefore(text, span.start))) return false;
  const next = nextContent(text, endOfLine(text, span.end), window);
  if (next === undefined) return false;
  return columnOf(next) > keyColumn || (columnOf(next) === keyColumn && isItem(next));
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}
