import type { SourceFile } from "../../model/entry.ts";
import type { Pointer, Span } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { partsOf } from "../../source/fileParts.ts";
import { recordTextAt } from "../../source/recordText.ts";
import { wholeSpan } from "../../yaml/wholeSpan.ts";
import { withoutQuotes } from "../idAt.ts";
import { itemTitle } from "../targetTitle.ts";
import { itemLines } from "./itemLines.ts";

/** An item of one of a record's lists, such as an acceptance criterion. */
export interface RecordItem {
  readonly id: string;
  readonly title: string;
  /** The field that holds the list. */
  readonly list: string;
  readonly extent: Span;
  /** The id, within `extent`. */
  readonly span: Span;
}

/** The ids in these lists are those of other systems. */
const foreign: readonly string[] = ["external"];

/** The items of a record's lists that have ids, in the order of the text; of a list, only the record is looked at. */
export function itemsOf(file: SourceFile, record: number, t: Translate): readonly RecordItem[] {
  const named = namedItems(file.entries[record]?.value);
  if (named.length === 0) return [];
  const cut = partsOf(file);
  const isOne = file.entries[record]?.base.length === 0;
  const text = isOne ? file.text : cut?.parts[record]?.text;
  const start = isOne ? 0 : (cut?.starts[record] ?? 0);
  const lines = text === undefined ? undefined : itemLines(text, isOne ? 0 : 2);
  const found = named.flatMap(({ pointer, count, ...item }) => {
    const own = lines?.get(item.list);
    const extent = own?.length === count ? own[pointer[1]] : undefined;
    const span = text !== undefined && extent ? firstId(text, extent, item.id) : undefined;
    const place = extent && span ? moved({ extent, span }, start) : parsedItem(file, record, pointer, t);
    return place ? [{ ...item, ...place }] : [];
  });
  return found.sort((a, b) => a.extent.start - b.extent.start);
}

type Place = Pick<RecordItem, "extent" | "span">;

interface NamedItem extends Omit<RecordItem, keyof Place> {
  readonly pointer: readonly [list: string, index: number];
  /** How many items the list has. */
  readonly count: number;
}

function namedItems(record: unknown): readonly NamedItem[] {
  if (typeof record !== "object" || record === null) return [];
  const items: NamedItem[] = [];
  for (const [list, value] of Object.entries(record)) {
    if (!Array.isArray(value) || foreign.includes(list)) continue;
    for (const [index, item] of value.entries()) {
      const { id, record: copy } = (item ?? {}) as { id?: unknown; record?: unknown };
      if (typeof id !== "string" || id === "") continue;
      const title = itemTitle(item) || itemTitle(copy);
      items.push({ id, list, title, pointer: [list, index], count: value.length });
    }
  }
  return items;
}

const itsId = /- +(?:\{ *)?id: +(["']?)/y;

/** The id that an item begins with; undefined where it begins with something else. */
function firstId(text: string, { start, end }: Span, id: string): Span | undefined {
  itsId.lastIndex = start;
  const lead = itsId.exec(text)?.[0];
  const from = start + (lead?.length ?? 0);
  const isIt = lead !== undefined && text.startsWith(id, from) && from + id.length <= end;
  return isIt && /^(?:["']|[\s,}]|$)/.test(text.slice(from + id.length, from + id.length + 1))
    ? { start: from, end: from + id.length }
    : undefined;
}

function parsedItem(file: SourceFile, record: number, pointer: Pointer, t: Translate): Place | undefined {
  const own = file.entries[record]?.base ?? [];
  const { document, start, base } = recordTextAt(file, own, t);
  const extent = wholeSpan(document, [...base, ...pointer]);
  const id = wholeSpan(document, [...base, ...pointer, "id"]);
  return extent && id && moved({ extent, span: withoutQuotes(document.text, id) }, start);
}

function moved({ extent, span }: Place, by: number): Place {
  return {
    extent: { start: extent.start + by, end: extent.end + by },
    span: { start: span.start + by, end: span.end + by },
  };
}
