import type { TextDocument } from "vscode";
import { recordAtLine, recordLines } from "../core/language/recordLines.ts";
import type { Entry, SourceFile } from "../core/model/entry.ts";
import { isRecordKind, kindOfFile } from "../core/model/kind.ts";
import type { Translate } from "../core/model/translate.ts";
import type { ProjectSession } from "./projectSession.ts";

/** The records of a document, each with the 0-based line on which it begins. */
export interface DocumentRecords {
  readonly entries: readonly Entry[];
  readonly lines: readonly number[];
}

const linesOfReading = new WeakMap<SourceFile, readonly number[]>();

/** The records in a document, once its text has been read; undefined where it holds none or has moved on. */
export async function recordsIn(
  document: TextDocument,
  session: ProjectSession,
  t: Translate,
): Promise<DocumentRecords | undefined> {
  const path = session.pathOf(document.uri);
  const kind = path === undefined ? undefined : kindOfFile(path);
  if (path === undefined || !kind || !isRecordKind(kind)) return undefined;
  await session.idle();
  const file = session.service.project.files.get(path);
  if (!file || file.text !== document.getText()) return undefined;
  let lines = linesOfReading.get(file);
  if (!lines) {
    lines = recordLines(file.text, file.entries.length, t);
    linesOfReading.set(file, lines);
  }
  return { entries: file.entries, lines };
}

/** The record that a line of a document belongs to. */
export async function recordAt(
  document: TextDocument,
  line: number,
  session: ProjectSession,
  t: Translate,
): Promise<Entry | undefined> {
  const records = await recordsIn(document, session, t);
  return records?.entries[recordAtLine(records.lines, line)];
}
