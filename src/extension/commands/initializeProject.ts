import { type InputBoxOptions, Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from "vscode";
import { planNewProject } from "../../core/act/newProject.ts";
import { projectFile } from "../../core/model/projectFile.ts";
import { uiLanguage } from "../uiLanguage.ts";
import { notice } from "./notice.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** Asks for a name and a client, and begins a project in a workspace folder. */
export async function initializeProject({ projects, t }: CommandContext, given: Given): Promise<void> {
  requireTrust(t);
  const folder = await pickFolder();
  if (!folder) return;
  if (await exists(Uri.joinPath(folder.uri, projectFile))) {
    notice(t("“{folder}” holds a project already.", { folder: folder.name }));
    await window.showTextDocument(Uri.joinPath(folder.uri, projectFile));
    return;
  }
  const title = t("Initialize project");
  const name = await answer(given.name, { title, prompt: t("The name of the project"), value: folder.name });
  if (!name) return;
  const client = await answer(given.client, { title, prompt: t("The name of the client") });
  if (client === undefined) return;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const edit = new WorkspaceEdit();
  for (const { path, text } of planNewProject({ name, client, locale: uiLanguage(), timeZone })) {
    edit.createFile(Uri.joinPath(folder.uri, path), {
      overwrite: false,
      contents: new TextEncoder().encode(text),
    });
  }
  if (!(await workspace.applyEdit(edit))) {
    throw new Error(t("The editor refused to change “{path}”.", { path: projectFile }));
  }
  await projects.discover();
  await window.showTextDocument(Uri.joinPath(folder.uri, "charter.yaml"));
}

async function answer(given: unknown, options: InputBoxOptions): Promise<string | undefined> {
  return typeof given === "string" ? given : window.showInputBox(options);
}

async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0];
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
