import type { Entry, SourceFile } from "../../model/entry.ts";
import { isRecordKind, type Kind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { Span } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { partsOf, type TextPart } from "../../source/fileParts.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { itemTitle } from "../targetTitle.ts";
import { itemsOf, type RecordItem } from "./itemPlaces.ts";
import { recordExtent, recordIdSpan } from "./recordExtent.ts";

/** A record or an item of one, as an outline shows it. */
export interface RecordSymbol {
  readonly id: string;
  readonly title: string;
  /** What people call the state that a record is in; empty for an item. */
  readonly state: string;
  /** What it is: a record's kind, or for an item the field that holds its list. */
  readonly of: { readonly kind: Kind } | { readonly list: string };
  readonly extent: Span;
  /** What stands for it, within `extent`: its id, else its first line. */
  readonly span: Span;
  readonly children: readonly RecordSymbol[];
}

interface Outline {
  readonly extent: Span;
  readonly span: Span;
  readonly items: readonly RecordItem[];
}

/** The outlines of records at their places in the file; those of a list, in their parts of it. */
const known = new WeakMap<TextPart | SourceFile, Outline>();

/** The records of a file and their items with ids, each with all of its text. */
export function documentSymbols(
  file: SourceFile,
  lifecycleOf: LifecycleOf,
  t: Translate,
): readonly RecordSymbol[] {
  return file.entries.flatMap((entry, record) => {
    if (!isRecordKind(entry.kind)) return [];
    const { extent, span, items } = outlineAt(file, record, t);
    const symbol: RecordSymbol = {
      id: entry.id,
      title: itemTitle(entry.value) || (entry.id === "" ? kindTitle(entry.kind, t) : ""),
      state: stateOf(entry, lifecycleOf, t),
      of: { kind: entry.kind },
      extent,
      span,
      children: items.map(toSymbol),
    };
    return [symbol];
  });
}

/** Where a record and its items are; after a change of a list, only the records that changed are looked at again. */
function outlineAt(file: SourceFile, record: number, t: Translate): Outline {
  const cut = partsOf(file);
  const part = cut?.parts[record];
  const start = (part && cut?.starts[record]) ?? 0;
  const key = part ?? (file.entries.length === 1 ? file : undefined);
  let outline = key && known.get(key);
  if (!outline) {
    outline = moved(outlineOf(file, record, t), -start);
    if (key) known.set(key, outline);
  }
  return moved(outline, start);
}

function outlineOf(file: SourceFile, record: number, t: Translate): Outline {
  const extent = recordExtent(file, record, t);
  const own = recordIdSpan(file, record);
  const items = itemsOf(file, record, t);
  if (own) return { extent, span: own, items };
  const line = /^[^\r\n]*/.exec(file.text.slice(extent.start, extent.end))?.[0].length ?? 0;
  return { extent, span: { start: extent.start, end: extent.start + line }, items };
}

function moved({ extent, span, items }: Outline, by: number): Outline {
  if (by === 0) return { extent, span, items };
  const shift = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    extent: shift(extent),
    span: shift(span),
    items: items.map((item) => ({ ...item, extent: shift(item.extent), span: shift(item.span) })),
  };
}

function stateOf(entry: Entry, lifecycleOf: LifecycleOf, t: Translate): string {
  return typeof entry.value === "object" && entry.value !== null ? stateTitle(entry, lifecycleOf, t) : "";
}

function toSymbol({ id, title, list, extent, span }: RecordItem): RecordSymbol {
  return { id, title, state: "", of: { list }, extent, span, children: [] };
}
