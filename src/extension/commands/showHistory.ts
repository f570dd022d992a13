import { window, workspace } from "vscode";
import { historyUri } from "../history/historyDocuments.ts";
import { pickRecord } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** Shows what happened to a record, and whether it could have, as a document. */
export async function showHistory(context: CommandContext, given: Given): Promise<void> {
  const picked = await pickRecord(context, given);
  if (!picked) return;
  const document = await workspace.openTextDocument(historyUri(picked, context.t));
  await window.showTextDocument(document);
}
