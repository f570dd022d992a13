import type { SourceFile } from "../model/entry.ts";
import type { Translate } from "../model/translate.ts";
import { findHazard } from "../yaml/hazards.ts";
import { type FileText, readSource } from "./readSource.ts";

const inFile = (file: string) => ({ file, pointer: [], at: "value" }) as const;

/** What was sent to somebody or by somebody, as a file of the project: a text without records. */
export function readSent(path: string, source: FileText, t: Translate): SourceFile {
  if ("unreadable" in source) return readSource(path, "assent", source, t);
  const hazard = findHazard(source.text, t, Number.POSITIVE_INFINITY);
  const findings = hazard?.code === "yaml/conflict-marker" ? [{ ...hazard, ...inFile(path) }] : [];
  return { path, text: source.text, entries: [], findings };
}
