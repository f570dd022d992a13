import { window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** All projects; where there is none, says how to begin one. */
export async function pickProjects(projects: Projects, t: Translate): Promise<readonly ProjectSession[]> {
  await projects.idle();
  if (projects.all.length === 0) {
    await window.showInformationMessage(
      t("There is no Assent project in this workspace: run “Assent: Initialize Project”."),
    );
  }
  return projects.all;
}

/** The project of the active editor, else the only one, else the one that is picked; undefined when cancelled. */
export async function pickProject(projects: Projects, t: Translate): Promise<ProjectSession | undefined> {
  const sessions = await pickProjects(projects, t);
  const active = window.activeTextEditor && projects.around(window.activeTextEditor.document.uri);
  if (active || sessions.length <= 1) return active ?? sessions[0];
  const items = sessions.map((session) => ({
    label: session.name,
    description: session.folder.path,
    session,
  }));
  const picked = await window.showQuickPick(items, { placeHolder: t("Which project?") });
  return picked?.session;
}

/** The project that is given by the URI of its folder, else that of `pickProject`. */
export async function givenProject(
  { projects, t }: CommandContext,
  { project }: Given,
): Promise<ProjectSession | undefined> {
  await projects.idle();
  const named = projects.all.find(({ folder }) => folder.toString() === project);
  return named ?? pickProject(projects, t);
}
