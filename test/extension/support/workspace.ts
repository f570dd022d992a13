import { assert } from "chai";
import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  Range,
  Uri,
  WorkspaceEdit,
  workspace,
} from "vscode";
import type { AssentApi } from "../../../src/extension/start.ts";

/** A file of the workspace that the tests run in. */
export function uriOf(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "the tests need a workspace");
  return Uri.joinPath(folder.uri, path);
}

export async function activate(): Promise<AssentApi> {
  const extension = extensions.getExtension<AssentApi>("assent.assent");
  assert.ok(extension);
  const api = await extension.activate();
  await api.idle();
  return api;
}

/** What is shown for a file, in the order of its lines: `line:column severity code`, counted from 1. */
export function shown(path: string): string[] {
  const names = ["error", "warning", "info", "hint"];
  return diagnosticsOf(path).map(
    ({ range, severity, code }) =>
      `${range.start.line + 1}:${range.start.character + 1} ${names[severity]} ${code}`,
  );
}

export function diagnosticsOf(path: string): Diagnostic[] {
  return languages.getDiagnostics(uriOf(path)).filter(({ source }) => source?.startsWith("assent"));
}

/** Waits, event by event, until what is shown for a file is as wanted. */
export function untilShown(path: string, wanted: (lines: readonly string[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(shown(path))) return;
      listener.dispose();
      resolve();
    };
    const listener = languages.onDidChangeDiagnostics(look);
    look();
  });
}

export async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

export async function readSaved(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uriOf(path)));
}

/** Replaces a text in an open document without saving it. */
export async function replaceInDocument(path: string, before: string, after: string): Promise<void> {
  const document = await workspace.openTextDocument(uriOf(path));
  const start = document.getText().indexOf(before);
  assert.ok(start >= 0, `“${before}” is in ${path}`);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(start + before.length));
  edit.replace(document.uri, range, after);
  assert.ok(await workspace.applyEdit(edit));
}

export async function closeEditors(): Promise<void> {
  await commands.executeCommand("workbench.action.closeAllEditors");
}
