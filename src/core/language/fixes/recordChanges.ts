import type { Entry } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import { recordTextAt } from "../../source/recordText.ts";
import type { Change, TextEdit } from "../../yaml/edit/change.ts";
import { editYaml } from "../../yaml/edit/editYaml.ts";
import type { FixContext } from "./fix.ts";

/**
 * The edits that make changes in one record of the file; undefined where they can't be made. Only the text around the
 * record is parsed. @param changes with pointers from the top of the file
 */
export function changeRecord(
  changes: readonly Change[],
  { file, t }: Pick<FixContext, "file" | "t">,
): readonly TextEdit[] | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const { document, start, base } = recordTextAt(file, first.pointer, t);
  const placed = changes.map((change) => ({
    ...change,
    pointer: [...base, ...change.pointer.slice(base.length)],
  }));
  const edited = editYaml(document.text, placed, t);
  if (!edited.ok) return undefined;
  return edited.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
}

/** The record that a pointer from the top of the file leads into. */
export function entryAt({ file }: Pick<FixContext, "file">, pointer: Pointer): Entry | undefined {
  const [first] = file.entries;
  return first?.base.length === 0 ? first : file.entries[Number(pointer[0])];
}

/** What is left of a pointer within its record. */
export function withinRecord(entry: Entry, pointer: Pointer): Pointer {
  return pointer.slice(entry.base.length);
}

/** What a record has at a place; undefined where there is nothing. */
export function valueIn(entry: Entry, pointer: Pointer): unknown {
  return withinRecord(entry, pointer).reduce<unknown>((value, step) => {
    const isInside = typeof value === "object" && value !== null && Object.hasOwn(value, step);
    return isInside ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }, entry.value);
}
