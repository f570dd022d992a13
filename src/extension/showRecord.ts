import { Selection, window, workspace } from "vscode";
import type { Pointer } from "../core/model/problem.ts";
import { toRange } from "./diagnostics.ts";
import type { ProjectSession } from "./projectSession.ts";

/** Opens a file of the project with the cursor at what `pointer` leads to. */
export async function showRecord(session: ProjectSession, path: string, pointer: Pointer): Promise<void> {
  const document = await workspace.openTextDocument(session.uriOf(path));
  const { start } = toRange(session.service.rangeOf(document.getText(), pointer));
  await window.showTextDocument(document, { selection: new Selection(start, start) });
}
