import type { Entry, SourceFile } from "../../model/entry.ts";
import { maxLength } from "../../model/fileSize.ts";
import type { Pointer, Span } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { partsOf } from "../../source/fileParts.ts";
import { spanIn } from "../../source/recordText.ts";
import { searchPlace } from "../../source/searchPlace.ts";
import { withoutQuotes } from "../idAt.ts";
import { recordIdSpan } from "./recordExtent.ts";

/** A span in one of the project's files. */
export interface FileSpan {
  readonly file: string;
  readonly span: Span;
}

/** Where an id stands in a record: as one of its references, or as what it declares. */
export interface IdStand {
  readonly entry: Entry;
  readonly pointer: Pointer;
}

/**
 * Where an id stands in a file, in the order of the text, without quotation marks. Most records say an id as often as
 * they mention it: then it is enough to search their text. Only others are parsed.
 * @param stands all of them in the same file
 */
export function idSpans(file: SourceFile, id: string, stands: readonly IdStand[], t: Translate): Span[] {
  const byRecord = new Map<Entry, IdStand[]>();
  for (const stand of stands) {
    const same = byRecord.get(stand.entry);
    if (same) same.push(stand);
    else byRecord.set(stand.entry, [stand]);
  }
  const spans = [...byRecord].flatMap(
    ([entry, own]) => searched(file, id, entry, own) ?? own.map((stand) => idSpan(file, id, stand, t)),
  );
  return spans.sort((a, b) => a.start - b.start);
}

/** The place of one id, without quotation marks. */
export function idSpan(file: SourceFile, id: string, { entry, pointer }: IdStand, t: Translate): Span {
  const whole = [...entry.base, ...pointer];
  const own = pointer.length === 1 && pointer[0] === "id" && recordIdSpan(file, Number(entry.base[0] ?? 0));
  if (own) return own;
  if (entry.kind === "baseline") {
    // Far too large to be parsed for one of the many ids in it; but a search finds only the first of two.
    const span = searchPlace(file, whole);
    const isOne = entry.base.length === 0 && entry.references.filter((one) => one.id === id).length === 1;
    const isIt = isOne && file.text.slice(span.start, span.end) === id;
    if (isIt || file.text.length > maxLength) return span;
  }
  return withoutQuotes(file.text, spanIn(file, whole, "value", t));
}

/** Where the text of a record says an id; undefined where it doesn't say it exactly as often as is expected. */
function searched(
  file: SourceFile,
  id: string,
  entry: Entry,
  stands: readonly IdStand[],
): readonly Span[] | undefined {
  const item = entry.base.length === 0 ? undefined : Number(entry.base[0]);
  const cut = item === undefined ? { text: file.text, start: 0 } : partAt(file, item);
  // In an escape an id can hide, and a text that mentions it would stand in its place.
  if (!cut || entry.kind === "baseline" || cut.text.includes("\\")) return undefined;
  const all = [...entry.references, ...entry.anchors, entry].filter((one) => one.id === id).length;
  if (stands.length !== all) return undefined;
  const spans = occurrences(cut.text, id, cut.start).filter((span) => isAlone(file.text, span));
  return spans.length === all ? spans : undefined;
}

/** Whether what surrounds a word allows that it is a value of its own, as it can't be amid other words. */
function isAlone(text: string, { start, end }: Span): boolean {
  let before = start - 1;
  while (text[before] === " ") before--;
  let after = end;
  while (text[after] === " ") after++;
  const ends = text[after] ?? "\n";
  return "\n\t-[{,:\"'".includes(text[before] ?? "\n") && "\r\n\t]},#\"'".includes(ends);
}

function partAt(file: SourceFile, item: number): { text: string; start: number } | undefined {
  const cut = partsOf(file);
  const text = cut?.parts[item]?.text;
  return cut && text !== undefined ? { text, start: cut.starts[item] ?? 0 } : undefined;
}

/** Where a text has an id (or an address) as a word of its own. @param offset what is added to each place */
export function occurrences(text: string, id: string, offset = 0): readonly Span[] {
  const spans: Span[] = [];
  if (id === "") return spans;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
    const end = at + id.length;
    if (isEdge(text[at - 1]) && isEdge(text[end])) spans.push({ start: at + offset, end: end + offset });
  }
  return spans;
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}_.@-]/u.test(character);
}
