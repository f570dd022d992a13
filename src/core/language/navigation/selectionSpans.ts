import type { SourceFile } from "../../model/entry.ts";
import type { Span } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { recordTextAt } from "../../source/recordText.ts";
import { spansAround } from "../../yaml/spansAround.ts";
import { placeAt } from "../pointerAt.ts";
import { foldsOf } from "./folding.ts";
import { recordExtent } from "./recordExtent.ts";

/**
 * What a growing selection takes in at an offset, from the smallest on, each within the next: text within quotation
 * marks, a value, a key with its value, an item, a list or a mapping, the record, the file. Where the text can't be
 * read as YAML, the line and the blocks around it by their indentation.
 */
export function selectionSpans(file: SourceFile, offset: number, t: Translate): readonly Span[] {
  const place = placeAt(file, offset, t);
  const { document, start } = recordTextAt(file, place ? [place.record] : [], t);
  const own = spansAround(document, offset - start);
  const spans = own.length > 0 ? own.map((span) => moved(span, start)) : blocksAround(file.text, offset);
  const record = place && recordExtent(file, place.record, t);
  const line = isOnOneLine(spans.at(-1), file.text) ? [] : [lineAt(file.text, offset)];
  return nested([...line, ...spans, ...(record ? [record] : [])], offset, file.text);
}

function isOnOneLine(span: Span | undefined, text: string): boolean {
  return span !== undefined && !text.slice(span.start, span.end).includes("\n");
}

/** Those around the offset that grow, the smallest first, and at last the whole text. */
function nested(spans: readonly Span[], offset: number, text: string): readonly Span[] {
  const around = spans.filter(({ start, end }) => start <= offset && offset <= end && start < end);
  const chain: Span[] = [];
  for (const span of [...around, { start: 0, end: text.length }].sort(bySize)) {
    const last = chain.at(-1);
    if (!last || (span.start <= last.start && last.end <= span.end && length(span) > length(last)))
      chain.push(span);
  }
  return chain;
}

function bySize(a: Span, b: Span): number {
  return length(a) - length(b);
}

function length({ start, end }: Span): number {
  return end - start;
}

/** What stands on the line. */
function lineAt(text: string, offset: number): Span {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const line = text.slice(from, next < 0 ? text.length : next);
  const start = from + line.length - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}

function blocksAround(text: string, offset: number): readonly Span[] {
  const line = text.slice(0, offset).split("\n").length - 1;
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return foldsOf(text)
    .filter(({ start, end, kind }) => kind !== "comment" && start <= line && line <= end)
    .map(({ start, end }) => ({
      start: lineAt(text, starts[start] ?? 0).start,
      end: lineAt(text, starts[end] ?? 0).end,
    }));
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
