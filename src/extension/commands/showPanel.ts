import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** A command that shows a panel of the registry for the project that is given or picked. */
export function showPanel(name: string): (context: CommandContext, given: Given) => Promise<void> {
  return async (context, given) => {
    const session = await givenProject(context, given);
    if (session) await (await context.panelHost()).show(name, { project: session.folder.toString() });
  };
}
