import type { SourceFile } from "../model/entry.ts";
import type { Pointer, Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { partsOf } from "../source/fileParts.ts";
import { recordTextAt } from "../source/recordText.ts";
import { pathAt } from "../yaml/pathAt.ts";

/** What stands at a place of a file. */
export interface PlaceInFile {
  /** The place of the record among the entries of the file. */
  readonly record: number;
  /** The way to the value within the record. */
  readonly pointer: Pointer;
  /** Whether it is the key of that value, or something in the value. */
  readonly at: "key" | "value";
  /** The key or the value, in the file. */
  readonly span: Span;
}

/**
 * What stands at an offset of a file (UTF-16 units); undefined in a file without records. Only the text around the
 * record is parsed, so a long register costs no more than a short one.
 */
export function placeAt(file: SourceFile, offset: number, t: Translate): PlaceInFile | undefined {
  const { entries } = file;
  if (entries.length === 0) return undefined;
  const part = partAt(file, offset);
  const { document, start } = recordTextAt(file, part === undefined ? [] : [part], t);
  const { path, at, span } = pathAt(document, offset - start);
  const isList = entries[0]?.base.length === 1;
  const [item = 0, ...pointer] = path;
  return {
    record: part ?? (isList ? Number(item) : 0),
    pointer: isList ? pointer : path,
    at,
    span: { start: span.start + start, end: span.end + start },
  };
}

/** Which part of a list an offset lies in; undefined where the file isn't cut into its records. */
function partAt(file: SourceFile, offset: number): number | undefined {
  const starts = partsOf(file)?.starts;
  if (!starts) return undefined;
  const next = starts.findIndex((start) => start > offset);
  return Math.max(0, (next < 0 ? starts.length : next) - 1);
}
