import type { Range, TextDocument } from "vscode";
import type { Span } from "../../core/model/problem.ts";

/** A range as offsets into the text of its document. */
export function spanOf({ start, end }: Range, document: TextDocument): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
