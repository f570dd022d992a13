import { Range, type TextDocument, WorkspaceEdit, workspace } from "vscode";
import type { ChangedFile, CreatedFile, PlannedFile } from "../core/act/planFiles.ts";
import type { Translate } from "../core/model/translate.ts";
import type { ProjectSession } from "./projectSession.ts";

/**
 * Carries out planned files as one edit that one undo takes back: new files are created, and the others get the
 * smallest changes in their documents, which stay unsaved. Throws, with everything as it was, where a text has moved
 * on or the editor refuses.
 */
export async function applyPlanned(
  session: ProjectSession,
  files: readonly PlannedFile[],
  t: Translate,
): Promise<void> {
  const fresh = files.filter((file): file is CreatedFile => file.expected === undefined);
  const changed = files.filter((file): file is ChangedFile => file.expected !== undefined);
  const documents = await Promise.all(
    changed.map(({ path }) => workspace.openTextDocument(session.uriOf(path))),
  );
  refuseStale(changed, documents, t);
  const edit = new WorkspaceEdit();
  for (const { path, text } of fresh) {
    edit.createFile(session.uriOf(path), { overwrite: false, contents: new TextEncoder().encode(text) });
  }
  for (const [index, document] of documents.entries()) {
    for (const { start, end, newText } of changed[index]?.edits ?? []) {
      const range = new Range(document.positionAt(start), document.positionAt(end));
      edit.replace(document.uri, range, newText);
    }
  }
  if (await workspace.applyEdit(edit)) return;
  // The editor creates first, then changes all texts or none; what it has created stays where the texts are refused.
  await removeFiles(session, fresh);
  refuseStale(changed, documents, t);
  const path = files.map((file) => file.path).join("”, “");
  throw new Error(t("The editor refused to change “{path}”.", { path }));
}

function refuseStale(files: readonly ChangedFile[], documents: readonly TextDocument[], t: Translate): void {
  const stale = files.find(({ expected }, index) => documents[index]?.getText() !== expected);
  if (stale) throw new Error(t("“{path}” has changed meanwhile: try again.", { path: stale.path }));
}

/** Takes back what was created, as far as it has the text that it was created with. */
async function removeFiles(session: ProjectSession, files: readonly CreatedFile[]): Promise<void> {
  for (const { path, text } of files) {
    const uri = session.uriOf(path);
    try {
      if (new TextDecoder().decode(await workspace.fs.readFile(uri)) === text) await workspace.fs.delete(uri);
    } catch {
      // It was not created.
    }
  }
}
