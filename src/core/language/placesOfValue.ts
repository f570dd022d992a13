import type { SourceFile } from "../model/entry.ts";
import type { Pointer, Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { partsOf } from "../source/fileParts.ts";
import { spanIn } from "../source/recordText.ts";

/** What stands before a value: its key, the bracket or the comma of a list, or a dash; and its quote. */
const before = /(?:[\w-]: +|[[,]\s*|(?:^|\n)\s*- +)["']?$/;

/** What ends one. */
const behind = /^(?:["'\s,}\]]|$)/;

/** So much of the text is looked at before a value. */
const reach = 40;

/**
 * Where a text that is the value of some fields of one record stands, without its quotes; not where it isn't written
 * as it reads. Where it is found just as often as it is a value, nothing is parsed: so whole registers can be gone
 * through.
 * @param pointers into the file, one to each of the values
 */
export function placesOfValue(
  value: string,
  pointers: readonly Pointer[],
  file: SourceFile,
  t: Translate,
): readonly Span[] {
  const found = placesInText(value, Number(pointers[0]?.[0]), file);
  return found.length === pointers.length
    ? found
    : pointers.map((pointer) => placeOf(value, pointer, file, t)).filter((span) => span !== undefined);
}

function placesInText(value: string, item: number, file: SourceFile): readonly Span[] {
  const cut = partsOf(file);
  const [text, start] = cut ? [cut.parts[item]?.text ?? "", cut.starts[item] ?? 0] : [file.text, 0];
  const spans: Span[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    const isValue =
      before.test(text.slice(Math.max(0, at - reach), at)) && behind.test(text.slice(end, end + 1));
    if (isValue) spans.push({ start: start + at, end: start + end });
  }
  return spans;
}

function placeOf(value: string, pointer: Pointer, file: SourceFile, t: Translate): Span | undefined {
  const { start, end } = spanIn(file, pointer, "value", t);
  const text = file.text.slice(start, end);
  if (text === value) return { start, end };
  const isQuoted = /^["']/.test(text) && text.endsWith(text.slice(0, 1)) && text.slice(1, -1) === value;
  return isQuoted ? { start: start + 1, end: end - 1 } : undefined;
}
