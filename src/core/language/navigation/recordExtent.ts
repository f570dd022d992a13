import type { SourceFile } from "../../model/entry.ts";
import type { Span } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { partsOf } from "../../source/fileParts.ts";
import { recordTextAt } from "../../source/recordText.ts";
import { wholeSpan } from "../../yaml/wholeSpan.ts";

const firstDash = /^-(?=[ \r\n]|$)/m;
const firstContent = /^ *(?=[^\s#%])(?!---(?:\s|$))/m;

/**
 * All of the text of a record, without the comments above and below it. Nothing is parsed for a file that holds one
 * record, or a list that can be cut into its records.
 * @param record the place of the record among the entries of the file
 */
export function recordExtent(file: SourceFile, record: number, t: Translate): Span {
  const cut = partsOf(file);
  const part = cut?.parts[record];
  if (cut && part) return extent(part.text, cut.starts[record] ?? 0, firstDash);
  if (file.entries[record]?.base.length === 0) return extent(file.text, 0, firstContent);
  const { document, start, base } = recordTextAt(file, [record], t);
  const span = wholeSpan(document, base) ?? { start: 0, end: file.text.length - start };
  return { start: span.start + start, end: span.end + start };
}

const idLine = /^(?:- | {2}|)id: +(["']?)([^\s"',{}[\]]+)\1(?=[ \t]*(?:#|\r?$))/gm;

/** Where a record says its id, found by its lines; undefined where they don't say it in the usual way. */
export function recordIdSpan(file: SourceFile, record: number): Span | undefined {
  const cut = partsOf(file);
  const isOne = file.entries[record]?.base.length === 0;
  const text = isOne ? file.text : cut?.parts[record]?.text;
  const start = isOne ? 0 : (cut?.starts[record] ?? 0);
  for (const match of text?.matchAll(idLine) ?? []) {
    const [line, mark = "", id = ""] = match;
    const isOwn = line.startsWith("id") === isOne && id === file.entries[record]?.id;
    const end = start + match.index + line.length - mark.length;
    if (isOwn) return { start: end - id.length, end };
  }
  return undefined;
}

function extent(text: string, offset: number, first: RegExp): Span {
  const match = first.exec(text);
  const start = match ? match.index + match[0].search(/\S|$/) : 0;
  return { start: start + offset, end: Math.max(start, endOfContent(text)) + offset };
}

/** Behind the last line that is neither empty nor a comment at the margin, as those belong to what follows. */
function endOfContent(text: string): number {
  let end = text.length;
  for (;;) {
    const line = text.lastIndexOf("\n", end - 1) + 1;
    const content = text.slice(line, end).trimEnd();
    if (content !== "" && !content.startsWith("#")) return line + content.length;
    if (line === 0) return 0;
    end = line - 1;
  }
}
