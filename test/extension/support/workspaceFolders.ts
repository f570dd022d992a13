import { assert } from "chai";
import { type Uri, workspace } from "vscode";
import { activate } from "./workspace.ts";

/** Adds a folder to the workspace, behind those that are there, and waits until its projects have been read. */
export async function addFolder(uri: Uri, name: string): Promise<void> {
  await changed(() => workspace.updateWorkspaceFolders(countOf(), 0, { uri, name }));
}

/** Takes the last folder out of the workspace. */
export async function removeLastFolder(): Promise<void> {
  await changed(() => workspace.updateWorkspaceFolders(countOf() - 1, 1));
}

function countOf(): number {
  return workspace.workspaceFolders?.length ?? 0;
}

async function changed(update: () => boolean): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const listener = workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert.ok(update());
  await done;
  await (await activate()).idle();
}
