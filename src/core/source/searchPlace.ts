import type { SourceFile } from "../model/entry.ts";
import type { Pointer, Span } from "../model/problem.ts";

/** By id, where a line says that it is the id of what follows: offsets in the order of the text. */
type IdPlaces = ReadonlyMap<string, readonly number[]>;

const places = new WeakMap<SourceFile, IdPlaces>();

/**
 * Where the innermost item with an id begins on the way of a pointer, found by searching the text for `id: …`: for
 * files that are too large to be parsed with ranges. Of several items with one id below the same item it is the first.
 */
export function searchPlace(file: SourceFile, pointer: Pointer): Span {
  let known = places.get(file);
  if (!known) {
    known = findIds(file.text);
    places.set(file, known);
  }
  let span: Span = { start: 0, end: 0 };
  for (const id of idsAlong(file, pointer)) {
    const start = firstFrom(known.get(id) ?? [], span.start);
    if (start !== undefined) span = { start, end: start + id.length };
  }
  return span;
}

/** Ids stand first in a record or an item; what looks like one within a text rarely begins an item. */
function findIds(text: string): IdPlaces {
  const found = new Map<string, number[]>();
  for (const match of text.matchAll(/(?<=^|^ *(?:- +)+\{?)id: +["']?([^\s"',{}[\]]+)/gm)) {
    const [whole, id = ""] = match;
    const start = match.index + whole.length - id.length;
    const same = found.get(id);
    if (same) same.push(start);
    else found.set(id, [start]);
  }
  return found;
}

function idsAlong({ entries }: SourceFile, pointer: Pointer): string[] {
  let value: unknown = entries[0]?.base.length === 0 ? entries[0].value : entries.map((entry) => entry.value);
  const ids: string[] = [];
  for (const step of [undefined, ...pointer]) {
    if (step !== undefined) value = (value as Readonly<Record<string | number, unknown>> | null)?.[step];
    if (typeof value !== "object" || value === null) break;
    const { id } = value as { id?: unknown };
    if (typeof id === "string") ids.push(id);
  }
  return ids;
}

/** The first of sorted numbers that is not below another one. */
function firstFrom(sorted: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
