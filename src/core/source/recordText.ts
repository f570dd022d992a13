import type { SourceFile } from "../model/entry.ts";
import type { Pointer, Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { atOnce, type Steps } from "../model/turns.ts";
import { LineIndex } from "../yaml/lineIndex.ts";
import { parseRangedInSteps } from "../yaml/parseRanged.ts";
import type { RangedDocument } from "../yaml/rangedDocument.ts";
import { partsOf, type TextPart } from "./fileParts.ts";

/** The text around one record, parsed with ranges. */
export interface RecordText {
  readonly document: RangedDocument;
  /** The offset at which the document begins in the file. */
  readonly start: number;
  /** The way from the top of the document to the record. */
  readonly base: Pointer;
}

const documents = new WeakMap<SourceFile | TextPart, RangedDocument>();
/** Where the places of documents stand that were asked for before: with each keystroke, all problems of a file are. */
const spansOf = new WeakMap<RangedDocument, Map<string, Span>>();
const lineIndexes = new WeakMap<SourceFile, LineIndex>();

/**
 * The text around the record that a pointer into the file begins with. Of a list only this item is parsed, once for as
 * long as nothing in it changes.
 */
export function recordTextAt(file: SourceFile, pointer: Pointer, t: Translate): RecordText {
  return atOnce(readRecordText(file, pointer, t));
}

/** `recordTextAt` in a few steps. */
export function* readRecordText(file: SourceFile, pointer: Pointer, t: Translate): Steps<RecordText> {
  const [item] = pointer;
  const cut = typeof item === "number" ? partsOf(file) : undefined;
  const part = cut?.parts[item as number];
  if (!cut || !part) {
    return { document: yield* parsed(file, t), start: 0, base: pointer.slice(0, baseLength(file)) };
  }
  return { document: yield* parsed(part, t), start: cut.starts[item as number] ?? 0, base: [0] };
}

/** Where a value of a file (or its key) stands; for one that isn't there, the nearest one around it. */
export function spanIn(file: SourceFile, pointer: Pointer, at: "key" | "value", t: Translate): Span {
  const { document, start, base } = recordTextAt(file, pointer, t);
  const spans = spansOf.get(document) ?? new Map<string, Span>();
  spansOf.set(document, spans);
  const path = [...base, ...pointer.slice(base.length)];
  const place = `${at} ${path.join("\n")}`;
  const span = spans.get(place) ?? document.locate(path, at);
  spans.set(place, span);
  return { start: span.start + start, end: span.end + start };
}

/** The lines of a file. */
export function linesOf(file: SourceFile): LineIndex {
  let lines = lineIndexes.get(file);
  if (!lines) {
    lines = new LineIndex(file.text);
    lineIndexes.set(file, lines);
  }
  return lines;
}

function baseLength({ entries }: SourceFile): number {
  return entries[0]?.base.length ?? 0;
}

function* parsed(source: SourceFile | TextPart, t: Translate): Steps<RangedDocument> {
  let document = documents.get(source);
  if (!document) {
    document = yield* parseRangedInSteps(source.text, t);
    documents.set(source, document);
  }
  return document;
}
