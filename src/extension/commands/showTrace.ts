import { commands, window } from "vscode";
import { recordAt } from "../documentRecords.ts";
import { showRecord } from "../showRecord.ts";
import { pickRecord } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Shows what a record comes from and what follows from it, step by step, as a hierarchy of calls; of the record that is
 * given, under the cursor or picked. Gives the id of the record; undefined when cancelled.
 */
export async function showTrace(context: CommandContext, given: Given): Promise<string | undefined> {
  const picked = await pickRecord(context, given);
  if (!picked) return undefined;
  const { session, entry } = picked;
  const editor = window.activeTextEditor;
  const here = editor && (await recordAt(editor.document, editor.selection.active.line, session, context.t));
  if (here !== entry) await showRecord(session, entry.file, entry.base);
  await commands.executeCommand("editor.showCallHierarchy");
  return entry.id;
}
