import type { Entry, SourceFile } from "../model/entry.ts";
import type { Pointer, Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { partsOf } from "../source/fileParts.ts";
import { recordTextAt } from "../source/recordText.ts";
import { type NodeInText, nodesIn } from "../yaml/nodesIn.ts";

/** A value of a record, with its places in the file. */
export interface ValueInFile extends Omit<NodeInText, "path"> {
  readonly entry: Entry;
  /** Within the record. */
  readonly pointer: Pointer;
}

/** Nobody looks closely at longer records, such as baselines; parsing one would be felt. */
const longest = 128 * 1024;

/**
 * The values of a file that lie within a span of it or reach into it. Of a list only the records in the span are
 * parsed.
 */
export function* valuesIn(file: SourceFile, within: Span, t: Translate): Iterable<ValueInFile> {
  const starts = partsOf(file)?.starts;
  if (!starts) {
    if (file.text.length <= longest && file.entries.length > 0) yield* valuesOf(file, [], within, t);
    return;
  }
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? file.text.length;
    if (end < within.start || start > within.end || end - start > longest) continue;
    yield* valuesOf(file, [index], within, t);
  }
}

function* valuesOf(file: SourceFile, item: Pointer, within: Span, t: Translate): Iterable<ValueInFile> {
  const { document, start } = recordTextAt(file, item, t);
  const moved = (span: Span, by: number) => ({ start: span.start + by, end: span.end + by });
  const isList = file.entries[0]?.base.length === 1;
  for (const { path, key, span, ...node } of nodesIn(document, moved(within, -start))) {
    const [record, pointer] = isList ? [item[0] ?? path[0], path.slice(1)] : [0, path];
    const entry = path.length >= (isList ? 1 : 0) ? file.entries[Number(record)] : undefined;
    if (!entry) continue;
    yield { entry, pointer, key: key && moved(key, start), span: moved(span, start), ...node };
  }
}
