import { commands, Uri, ViewColumn, window } from "vscode";
import { formEditorType } from "../panels/formEditorType.ts";
import { textOf } from "./given.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** Opens the file of the active editor, or one that is given (`file`, a URI), as a form beside its text. */
export async function openForm(_: CommandContext, given: Given): Promise<void> {
  const file = textOf(given.file);
  const uri = file === undefined ? window.activeTextEditor?.document.uri : Uri.parse(file);
  if (uri) await commands.executeCommand("vscode.openWith", uri, formEditorType, ViewColumn.Beside);
}
