import type { Entry, SourceFile } from "../../model/entry.ts";
import { lineEndOf, recordBlocks, withLineEnds } from "../../source/recordBlocks.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import { withEdits } from "../../yaml/edit/withEdits.ts";
import { readValue } from "../../yaml/readValue.ts";

/** A list as it shall be, and the one edit that makes it so. */
export interface EditedList {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** A list with one more item at its end; undefined where that can't be. @param item with its dash */
export function withItem(file: SourceFile, entry: Entry, item: string): EditedList | undefined {
  const { text, entries } = file;
  const blocks = recordBlocks(file);
  if (!blocks && (entries.length > 0 || readValue(text) !== null)) return undefined;
  const eol = lineEndOf(text);
  const closed = text === "" || text.endsWith("\n") ? "" : eol;
  const last = blocks?.at(-2);
  const hasGaps = last !== undefined && /\n\r?\n$/.test(text.slice(last.start, last.end));
  const endsWithComment = /^#[^\n]*\n?$/m.test(text.slice(text.lastIndexOf("\n", text.length - 2) + 1));
  const gap = (hasGaps || (blocks && endsWithComment)) && !/\n\r?\n$/.test(text) ? eol : "";
  const meant = [...entries.map(({ value }) => value), entry.value];
  return [gap, ""]
    .map((between) => insertion(text, closed + between + withLineEnds(item, eol)))
    .find((edited) => sameValue(readValue(edited.text), meant));
}

function insertion(text: string, newText: string): EditedList {
  const edits = [{ start: text.length, end: text.length, newText }];
  return { text: text + newText, edits };
}

/** A list of several records without one of them, the rest to the byte; undefined where that can't be. */
export function withoutItem(file: SourceFile, { base: [item] }: Entry): EditedList | undefined {
  const { text, entries } = file;
  const block = typeof item === "number" ? recordBlocks(file)?.[item] : undefined;
  if (!block) return undefined;
  const isLast = block.end === text.length;
  const gap = isLast ? (/(?<=\n)(?:[ \t]*\r?\n)+$/.exec(text.slice(0, block.start))?.[0].length ?? 0) : 0;
  const meant = entries.filter((_, index) => index !== item).map(({ value }) => value);
  return [gap, 0]
    .map((before) => {
      const edits = [{ start: block.start - before, end: block.end, newText: "" }];
      return { text: withEdits(text, edits), edits };
    })
    .find((edited) => sameValue(readValue(edited.text), meant));
}
