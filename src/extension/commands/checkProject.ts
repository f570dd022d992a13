import { commands, ProgressLocation, window } from "vscode";
import { pickProjects } from "./pickProject.ts";
import type { CommandContext } from "./registerCommands.ts";

/** Reads every file again, checks all of it and shows the problems. */
export async function checkProject({ projects, t }: CommandContext): Promise<void> {
  await projects.discover();
  const sessions = await pickProjects(projects, t);
  if (sessions.length === 0) return;
  const title = t("Checking the project…");
  await window.withProgress({ location: ProgressLocation.Window, title }, async () => {
    for (const session of sessions) await session.reload();
  });
  await commands.executeCommand("workbench.actions.view.problems");
}
