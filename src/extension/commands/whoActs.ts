import type { ProjectSession } from "../projectSession.ts";
import { textOf } from "./given.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { askIdentity } from "./transition/askIdentity.ts";

/** The address of who acts: the given one, else the one in the settings or of Git, else asked for; undefined when cancelled. */
export async function whoActs(
  { identity, t }: CommandContext,
  session: ProjectSession,
  { by }: Given,
): Promise<string | undefined> {
  return textOf(by) ?? (await identity.find(session.folder)) ?? (await askIdentity(session, t));
}
