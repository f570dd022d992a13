import { WorkspaceEdit, type WorkspaceEditEntryMetadata } from "vscode";
import { type FileChange, isRemoval, isRename } from "../core/act/fileChanges.ts";
import { LineIndex } from "../core/yaml/lineIndex.ts";
import { toRange } from "./diagnostics.ts";
import type { ProjectSession } from "./projectSession.ts";

/** What is said of the edits of a file where they are looked through before they are made. */
export type Describe = (path: string) => WorkspaceEditEntryMetadata | undefined;

/**
 * Planned files as one edit, which the editor carries out step by step: new files and other names first, then the
 * texts, all or none of them, under the names that they have by then, and last what goes.
 */
export function toWorkspaceEdit(
  session: ProjectSession,
  files: readonly FileChange[],
  describe: Describe = () => undefined,
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const file of files) {
    const uri = session.uriOf(file.path);
    if (isRename(file)) {
      edit.renameFile(session.uriOf(file.from), uri, { overwrite: false }, describe(file.path));
    } else if (file.expected === undefined) {
      const contents = new TextEncoder().encode(file.text);
      edit.createFile(uri, { overwrite: false, contents }, describe(file.path));
    }
  }
  for (const file of files) {
    if (!("edits" in file)) continue;
    const lines = new LineIndex(file.expected);
    for (const { start, end, newText } of file.edits) {
      const range = toRange(lines.range({ start, end }));
      edit.replace(session.uriOf(file.path), range, newText, describe(file.path));
    }
  }
  for (const file of files) {
    if (isRemoval(file)) edit.deleteFile(session.uriOf(file.path), {}, describe(file.path));
  }
  return edit;
}

/** The files that will be others than now, by their paths: also those that will be gone. */
export function pathsOf(files: readonly FileChange[]): readonly string[] {
  return files.flatMap((file) => (isRename(file) ? [file.from, file.path] : [file.path]));
}
