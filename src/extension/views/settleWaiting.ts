import { commands } from "vscode";
import type { ViewLine } from "./viewLine.ts";

/** Begins what would settle something that waits: a vote, a signature, or the event by which it goes on. */
export async function settleWaiting({ id, project, kind, node: { event } }: ViewLine): Promise<void> {
  if (event === undefined) return;
  const given = { id, project };
  if (kind === "change" && event === "APPROVE") await commands.executeCommand("assent.voteOnChange", given);
  else if (kind === "change" && event === "IMPLEMENT")
    await commands.executeCommand("assent.implementChange", given);
  else if (event === "SIGN") await commands.executeCommand("assent.signAcceptance", given);
  else await commands.executeCommand("assent.transitionRecord", { ...given, event });
}
