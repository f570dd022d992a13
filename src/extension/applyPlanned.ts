import { type TextDocument, type Uri, workspace } from "vscode";
import { type FileChange, isRemoval, isRename } from "../core/act/fileChanges.ts";
import type { CreatedFile } from "../core/act/planFiles.ts";
import type { Translate } from "../core/model/translate.ts";
import { requireTrust } from "./commands/requireTrust.ts";
import type { ProjectSession } from "./projectSession.ts";
import { toWorkspaceEdit } from "./workspaceEdit.ts";

type PresentFile = Exclude<FileChange, CreatedFile>;

/**
 * Carries out planned files as one edit that one undo takes back: new files are created, files get other names, and
 * texts get the smallest changes in their documents, which stay unsaved; files go after that. What goes is saved
 * before, so that an undo brings back what was seen. Throws, with everything as it was, where a text has moved on or
 * the editor refuses.
 */
export async function applyPlanned(
  session: ProjectSession,
  files: readonly FileChange[],
  t: Translate,
): Promise<void> {
  requireTrust(t);
  const present = files.filter((file): file is PresentFile => file.expected !== undefined);
  const documents = await Promise.all(
    present.map((file) => workspace.openTextDocument(session.uriOf(isRename(file) ? file.from : file.path))),
  );
  refuseStale(present, documents, t);
  await saveRemoved(present, documents, t);
  if (await workspace.applyEdit(toWorkspaceEdit(session, files))) return;
  // What the editor has done before the texts, which it changes all or none, stays where these are refused.
  await takeBack(session, files);
  refuseStale(present, documents, t);
  const path = files.map((file) => file.path).join("”, “");
  throw new Error(t("The editor refused to change “{path}”.", { path }));
}

function refuseStale(files: readonly PresentFile[], documents: readonly TextDocument[], t: Translate): void {
  const stale = files.find(({ expected }, index) => documents[index]?.getText() !== expected);
  if (stale) throw new Error(t("“{path}” has changed meanwhile: try again.", { path: stale.path }));
}

async function saveRemoved(
  files: readonly PresentFile[],
  documents: readonly TextDocument[],
  t: Translate,
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    const file = files[index] as PresentFile;
    const isUnsaved = isRemoval(file) && document.isDirty && !(await document.save());
    if (isUnsaved)
      throw new Error(t("“{path}” can't be saved, so nothing was changed.", { path: file.path }));
  }
}

/** Takes back what was created or renamed, as far as it is as the editor left it. */
async function takeBack(session: ProjectSession, files: readonly FileChange[]): Promise<void> {
  for (const file of files) {
    const uri = session.uriOf(file.path);
    try {
      if (isRename(file)) await workspace.fs.rename(uri, session.uriOf(file.from), { overwrite: false });
      else if (file.expected === undefined && (await textOf(uri)) === file.text)
        await workspace.fs.delete(uri);
    } catch {
      // It was not created, or not renamed.
    }
  }
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
