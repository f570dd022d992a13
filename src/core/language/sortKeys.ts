import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { Entry, SourceFile } from "../model/entry.ts";
import type { Translate } from "../model/translate.ts";
import { recordTextAt } from "../source/recordText.ts";
import type { TextEdit } from "../yaml/edit/change.ts";
import { sortPairs } from "../yaml/edit/sortPairs.ts";

/**
 * The edits that put the topmost keys of records into the order of their schema, with their comments and otherwise as
 * they stand. None for a record that can't be read.
 * @param only one record; all of the file where this is absent
 */
export function sortKeys(file: SourceFile, t: Translate, only?: Entry): readonly TextEdit[] {
  return (only ? [only] : file.entries).flatMap((entry) => {
    const order = orderOf(entry);
    if (isInOrder(entry, order)) return [];
    const { document, start, base } = recordTextAt(file, entry.base, t);
    const edits = sortPairs(document, base, order, t) ?? [];
    return edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  });
}

/** None for baselines, which commands write. */
function orderOf({ kind }: Entry): readonly string[] {
  return kind === "baseline" ? [] : Object.keys(schemaGuide[kind].properties ?? {});
}

function isInOrder({ value }: Entry, order: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return true;
  const places = Object.keys(value)
    .map((key) => order.indexOf(key))
    .filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}
