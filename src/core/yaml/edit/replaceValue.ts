import type { Span } from "../../model/problem.ts";
import { documentLines, flowText, isFilled, type PrintStyle } from "../print.ts";
import type { TextEdit } from "./change.ts";
import { replaceInLine } from "./commentGap.ts";
import { extentOf, isBlockMap, isBlockScalar, isBlockSeq } from "./extent.ts";
import { type Form, formFor, quotesOf } from "./form.ts";
import { literalsBefore } from "./literals.ts";
import { scalarText } from "./scalarText.ts";
import type { Slot } from "./slot.ts";
import type { Source } from "./source.ts";

/** Puts another value into a slot, whatever stands there now. */
export function replaceValue(source: Source, slot: Slot, value: unknown): TextEdit[] {
  const old = extentOf(source, slot.node);
  if (slot.inFlow) return replaceInFlow(source, slot, old, value);
  if (slot.kind === "root" && !old) return fillDocument(source, value);
  const style = styleFor(source, slot, old);
  const form = formFor(source, slot, value, style);
  if (!old) return fillEmpty(source, slot, form);
  if (isBlockMap(slot.node) || isBlockSeq(slot.node)) return replaceBlock(source, slot, old, form);
  return replaceText(source, slot, old, form);
}

function styleFor(source: Source, slot: Slot, old: Span | undefined): PrintStyle {
  const end = source.lineEnd(old?.end ?? slot.head);
  const commented = old && isBlockBelow(source, slot, old) && commentsBetween(source, slot.head, old.start);
  const literals = commented ? "none" : literalsBefore(source, end, slot.column + 2);
  return { ...source.style, literals };
}

function replaceInFlow(source: Source, slot: Slot, old: Span | undefined, value: unknown): TextEdit[] {
  const text =
    isFilled(value) || typeof value === "object"
      ? flowText(value)
      : scalarText(value, true, quotesOf(slot.node));
  if (old) return [replaceInLine(source, old.start, old.end, text)];
  const gap = /^ *(?=[,}\]])/.exec(source.restOfLine(slot.head))?.[0].length ?? 0;
  return [{ start: slot.head, end: slot.head + gap, newText: slot.lead + text }];
}

/** The first value of a file that has none: below its comments, above its end mark. */
function fillDocument(source: Source, value: unknown): TextEdit[] {
  const { text, eol } = source;
  const endMark = text.search(/^\.\.\.(?=\s|$)/m);
  const at = endMark < 0 ? text.length : endMark;
  const closed = at === 0 || text[at - 1] === "\n";
  const literals = closed ? "all" : "clipped";
  const lines = documentLines(value, { ...source.style, literals }).join(eol);
  return [{ start: at, end: at, newText: closed ? lines + eol : eol + lines }];
}

/** Where only the key or the dash stands so far. */
function fillEmpty(source: Source, slot: Slot, form: Form): TextEdit[] {
  const end = source.lineEnd(slot.head);
  const bare = source.restOfLine(slot.head).trim() === "";
  if (bare) return [{ start: slot.head, end, newText: behindHead(source, slot, form) }];
  const first = [
    replaceInLine(
      source,
      slot.head,
      slot.head,
      form.first === "" ? slot.lead.trimEnd() : slot.lead + form.first,
    ),
  ];
  return [...first, ...insertion(end, bodyOf(source, form))];
}

/** For a value that is neither a mapping nor a list in block style; a block scalar's text is cut off as well. */
function replaceText(source: Source, slot: Slot, old: Span, form: Form): TextEdit[] {
  const isBlock = isBlockScalar(slot.node);
  const headerEnd = isBlock ? old.start + source.restOfLine(old.start).search(/\s|$/) : old.end;
  const lineEnd = source.lineEnd(headerEnd);
  const end = isBlock ? Math.max(lineEnd, old.end) : lineEnd;
  const gap = source.text.slice(slot.head, old.start);
  const stays = slot.kind === "root" || gap.includes("#");
  const body: TextEdit = { start: lineEnd, end, newText: bodyOf(source, form) };
  if (form.first !== "") {
    const up = !stays && gap.includes("\n") && form.lines.length > 0;
    const start = up ? slot.head : old.start;
    return [replaceInLine(source, start, headerEnd, (up ? slot.lead : "") + form.first), body];
  }
  const tail = source.restOfLine(headerEnd).search(/\S/);
  if (tail >= 0) {
    const start = stays ? old.start : slot.head;
    const emptied = stays && source.startsLine(start);
    return [
      emptied ? { start, end: headerEnd + tail, newText: "" } : replaceInLine(source, start, headerEnd, ""),
      body,
    ];
  }
  if (!stays) return [{ start: slot.head, end, newText: behindHead(source, slot, form) }];
  const newText = source.startsLine(old.start)
    ? inPlace(source, form, source.column(old.start))
    : body.newText;
  return [{ start: old.start, end, newText }];
}

/** For a mapping or list in block style. */
function replaceBlock(source: Source, slot: Slot, old: Span, form: Form): TextEdit[] {
  const end = source.lineEnd(old.end);
  if (!isBlockBelow(source, slot, old)) {
    if (form.first === "")
      return [{ start: old.start, end, newText: inPlace(source, form, source.column(old.start)) }];
    return [{ start: old.start, end: old.end, newText: form.first }, ...insertion(end, bodyOf(source, form))];
  }
  const isLiteral = form.first !== "" && form.lines.length > 0;
  const start = isLiteral ? source.lineEnd(slot.head) : source.previousLineEnd(old.start);
  const body: TextEdit = { start, end, newText: bodyOf(source, form) };
  return form.first === ""
    ? [body]
    : [replaceInLine(source, slot.head, slot.head, slot.lead + form.first), body];
}

/** Whether the block begins in a line below its key or dash. */
function isBlockBelow(source: Source, slot: Slot, old: Span): boolean {
  const isBlock = isBlockMap(slot.node) || isBlockSeq(slot.node);
  return isBlock && slot.kind !== "root" && source.lineStart(old.start) >= slot.head;
}

function commentsBetween(source: Source, head: number, start: number): boolean {
  return source.text.slice(source.lineEnd(head), start).includes("#");
}

/** The value behind a key or dash with nothing else in its line. */
function behindHead(source: Source, slot: Slot, form: Form): string {
  if (form.first !== "") return slot.lead + form.first + bodyOf(source, form);
  return slot.kind === "item"
    ? slot.lead + inPlace(source, form, slot.column + 2)
    : slot.lead.trimEnd() + bodyOf(source, form);
}

/** The lines of a form whose first one stands where the old value began. */
function inPlace(source: Source, form: Form, column: number): string {
  const [first = "", ...rest] = form.lines;
  return first + source.newLines(rest, column);
}

function bodyOf(source: Source, form: Form): string {
  return source.newLines(form.lines, form.column);
}

function insertion(at: number, newText: string): TextEdit[] {
  return newText === "" ? [] : [{ start: at, end: at, newText }];
}
