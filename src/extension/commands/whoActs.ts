import type { ProjectSession } from "../projectSession.ts";
import { desktopOnlyReason } from "./desktopOnly.ts";
import { textOf } from "./given.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { askIdentity } from "./transition/askIdentity.ts";

/** The address of who acts: the given one, else the one in the settings or of Git, else asked for; undefined when cancelled. */
export async function whoActs(
  { identity, t }: CommandContext,
  session: ProjectSession,
  { by }: Given,
): Promise<string | undefined> {
  const known = textOf(by) ?? (await identity.find(session.folder));
  if (known !== undefined) return known;
  const lacks = await identity.lacks();
  return askIdentity(
    session,
    lacks.includes("gitAddress") ? desktopOnlyReason("gitAddress", t) : undefined,
    t,
  );
}
