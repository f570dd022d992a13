import type { Entry, SourceFile } from "../../model/entry.ts";
import { asDocument, asItem, recordBlocks, withoutGap } from "../../source/recordBlocks.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import { readValue } from "../../yaml/readValue.ts";

/** How a record stands in a file: alone, or as an item of a list. */
export type Form = "document" | "item";

/**
 * The text of a record with its comments as it would stand elsewhere, the same to the byte but for dashes and
 * indentation; undefined where it can't be moved as it is written. What begins a file goes with its first record if
 * `withHead` says so, as it does where all of the file goes.
 */
export function recordText(
  entry: Entry,
  file: SourceFile,
  form: Form,
  withHead: boolean,
): string | undefined {
  const text = ownText(entry, file, withHead);
  if (text === undefined) return undefined;
  const formed = form === "item" ? asItemOf(entry, text) : entry.base.length === 0 ? text : asDocument(text);
  if (formed === undefined) return undefined;
  const meant = form === "item" ? [entry.value] : entry.value;
  // The empty lines at the end may be part of the last value.
  return [withoutGap(formed), formed].find((one) => sameValue(readValue(one), meant));
}

function ownText(entry: Entry, file: SourceFile, withHead: boolean): string | undefined {
  const [item] = entry.base;
  if (typeof item !== "number") return file.text;
  const block = recordBlocks(file)?.[item];
  return block && file.text.slice(withHead && item === 0 ? 0 : block.start, block.end);
}

/** A list that is in a file already keeps its dash. */
function asItemOf({ base }: Entry, text: string): string | undefined {
  return base.length === 0 ? asItem(text) : text.replace(/^---[ \t]*\r?\n/m, "");
}
