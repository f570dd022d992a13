import { TabInputCustom, type Uri, window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { plainLabel } from "../plainLabel.ts";
import { placeOf } from "../projectName.ts";
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

/** The folder of the project that was picked last, by its URI: it comes first the next time. */
let pickedLast: string | undefined;

/** The project of the active editor, else the only one, else the one that is picked; undefined when cancelled. */
export async function pickProject(projects: Projects, t: Translate): Promise<ProjectSession | undefined> {
  const sessions = await pickProjects(projects, t);
  const active = activeUri();
  const around = active && projects.around(active);
  if (around || sessions.length <= 1) return around ?? sessions[0];
  const items = sessions.map((session) => ({
    label: plainLabel(session.name),
    description: placeOf(session.folder),
    isFirst: session.folder.toString() === pickedLast,
    session,
  }));
  items.sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  const options = { placeHolder: t("Which project?"), matchOnDescription: true };
  const picked = await window.showQuickPick(items, options);
  if (picked) pickedLast = picked.session.folder.toString();
  return picked?.session;
}

/** What the active tab shows, as text or as a form. */
function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom ? input.uri : window.activeTextEditor?.document.uri;
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
