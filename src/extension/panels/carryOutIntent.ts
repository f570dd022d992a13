import { commands } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { applyPlanned } from "../applyPlanned.ts";
import { requireTrust } from "../commands/requireTrust.ts";
import type { ProjectSession } from "../projectSession.ts";
import { pathsOf } from "../workspaceEdit.ts";
import type { IntentPlan } from "./panelRow.ts";

/**
 * Carries out what an intent came to: files in one step that one undo takes back, or a command that asks for more.
 * Settles when the project has been read again. Throws where it is refused, with the reasons a line each.
 */
export async function carryOutIntent(
  session: ProjectSession,
  plan: Extract<IntentPlan, { ok: true }>,
  t: Translate,
): Promise<void> {
  requireTrust(t);
  if ("files" in plan) {
    await applyPlanned(session, plan.files, t);
    for (const path of pathsOf(plan.files)) session.fileChanged(session.uriOf(path));
  } else {
    const given = { project: session.folder.toString(), ...plan.given };
    const outcome: unknown = await commands.executeCommand(plan.command, given);
    if (isRefused(outcome)) throw new Error(outcome.reasons.map(({ message }) => message).join("\n"));
  }
  await session.idle();
}

interface Refused {
  readonly ok: false;
  readonly reasons: readonly { readonly message: string }[];
}

/** Whether a command of ours says that it was not carried out. */
function isRefused(outcome: unknown): outcome is Refused {
  const { ok, reasons } = (outcome ?? {}) as Partial<Refused>;
  return ok === false && Array.isArray(reasons);
}
