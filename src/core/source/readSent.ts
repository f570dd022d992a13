import type { SourceFile } from "../model/entry.ts";
import type { Translate } from "../model/translate.ts";
import { type FileText, readSource } from "./readSource.ts";

/** What was sent to somebody or by somebody, as a file of the project: a text without records. */
export function readSent(path: string, source: FileText, t: Translate): SourceFile {
  if ("unreadable" in source) return readSource(path, "assent", source, t);
  return { path, text: source.text, entries: [], findings: [] };
}
