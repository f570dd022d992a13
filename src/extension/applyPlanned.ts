import { Range, WorkspaceEdit, workspace } from "vscode";
import type { PlannedFile } from "../core/create/newRecord.ts";
import type { Translate } from "../core/model/translate.ts";
import type { ProjectSession } from "./projectSession.ts";

/**
 * Carries out one planned file: a new one is created, an existing one gets the smallest text edit in its
 * document, which stays unsaved and can be undone. Throws, with nothing changed, where the text has moved on.
 */
export async function applyPlanned(
  session: ProjectSession,
  planned: PlannedFile,
  t: Translate,
): Promise<void> {
  const uri = session.uriOf(planned.path);
  const edit = new WorkspaceEdit();
  if (planned.expected === undefined) {
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(planned.text) });
  } else {
    const document = await workspace.openTextDocument(uri);
    const text = document.getText();
    if (text !== planned.expected)
      throw new Error(t("“{path}” has changed meanwhile: try again.", { path: planned.path }));
    const { start, end, newText } = difference(text, planned.text);
    edit.replace(uri, new Range(document.positionAt(start), document.positionAt(end)), newText);
  }
  if (!(await workspace.applyEdit(edit)))
    throw new Error(t("The editor refused to change “{path}”.", { path: planned.path }));
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): { start: number; end: number; newText: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
