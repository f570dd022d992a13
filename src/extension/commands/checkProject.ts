import { commands } from "vscode";
import { longWork } from "./longWork.ts";
import { pickProjects } from "./pickProject.ts";
import type { CommandContext } from "./registerCommands.ts";

/** Reads every file again, checks all of it and shows the problems. */
export async function checkProject({ projects, t }: CommandContext): Promise<void> {
  await projects.discover();
  const sessions = await pickProjects(projects, t);
  if (sessions.length === 0) return;
  const reading = Promise.all(sessions.map((session) => session.reload()));
  if (!(await longWork(t("Checking the project…"), reading))) return;
  await commands.executeCommand("workbench.actions.view.problems");
}
