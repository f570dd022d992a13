import { type Uri, workspace } from "vscode";
import type { ProjectSession } from "./projectSession.ts";

/**
 * Where a project lies in the workspace: the path from the workspace's folder, which is named first where there are
 * several. Empty where the workspace is one folder and that is the project.
 */
export function placeOf(folder: Uri): string {
  const around = workspace.getWorkspaceFolder(folder);
  if (!around) return folder.path;
  const below = folder.path.slice(around.uri.path.length).split("/");
  const names = (workspace.workspaceFolders ?? []).length > 1 ? [around.name, ...below] : below;
  return names.filter(Boolean).join("/");
}

/** Gives each project the label that tells it from the others: its name, with its place where another has the same name. */
export function tellApart(all: readonly ProjectSession[]): void {
  for (const session of all) {
    const { name, folder } = session;
    const isAlone = all.every((other) => other === session || other.name !== name);
    const label = isAlone ? name : `${name} (${placeOf(folder) || "."})`;
    session.label = all.length < 2 ? undefined : label;
  }
}
