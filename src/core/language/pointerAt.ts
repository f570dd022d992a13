import type { SourceFile } from "../model/entry.ts";
import type { Pointer } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { parseRanged } from "../yaml/parseRanged.ts";
import { pathAt } from "../yaml/pathAt.ts";
import type { RangedDocument } from "../yaml/rangedDocument.ts";
import { recordAtLine, recordLines } from "./recordLines.ts";

/** What stands at a place of a file: a record by its place in the file, and the way to the value within it. */
export interface PlaceInFile {
  readonly record: number;
  readonly pointer: Pointer;
}

/** The lines of one record, parsed; kept for as long as this reading of the file lives. */
interface Part {
  readonly from: number;
  readonly document: RangedDocument;
  readonly isList: boolean;
  /** Whether it is the whole file, because the lines of the record can't be parsed by themselves. */
  readonly isWhole: boolean;
}

const parts = new WeakMap<SourceFile, Map<number, Part>>();

/**
 * What stands at an offset of a file (UTF-16 units); undefined in a file without records. Only the lines of the
 * record are parsed, so a long register costs no more than a short one.
 */
export function placeAt(file: SourceFile, offset: number, t: Translate): PlaceInFile | undefined {
  const { text, entries } = file;
  if (entries.length === 0) return undefined;
  const lines = recordLines(text, entries.length, t);
  const record = recordAtLine(lines, text.slice(0, offset).split("\n").length - 1);
  const known = parts.get(file) ?? new Map<number, Part>();
  const part = known.get(record) ?? partOf(file, lines, record, t);
  parts.set(file, known.set(record, part));
  const path = pathAt(part.document, offset - part.from);
  if (!part.isList) return { record, pointer: path };
  const [item = 0, ...pointer] = path;
  return { record: part.isWhole ? Number(item) : record, pointer };
}

function partOf({ text, entries }: SourceFile, lines: readonly number[], record: number, t: Translate): Part {
  const isList = (entries[record]?.base.length ?? 0) > 0;
  if (isList) {
    const all = text.split("\n");
    const before = all.slice(0, lines[record]).map((line) => `${line}\n`);
    const document = parseRanged(all.slice(lines[record], lines[record + 1]).join("\n"), t);
    const isAlone = Array.isArray(document.value) && document.value.length === 1;
    if (isAlone) return { from: before.join("").length, document, isList, isWhole: false };
  }
  return { from: 0, document: parseRanged(text, t), isList, isWhole: true };
}
