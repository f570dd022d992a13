import {
  Selection,
  type TextDocument,
  type TextDocumentShowOptions,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { Pointer } from "../core/model/problem.ts";
import { toRange } from "./diagnostics.ts";
import type { ProjectSession } from "./projectSession.ts";

/**
 * Opens a file of the project with the cursor at what `pointer` leads to.
 * @param options such as that the focus stays where it is
 */
export async function showRecord(
  session: ProjectSession,
  path: string,
  pointer: Pointer,
  options: Pick<TextDocumentShowOptions, "preserveFocus" | "preview"> = {},
): Promise<void> {
  const document = await workspace.openTextDocument(session.uriOf(path));
  const { start } = toRange(session.service.rangeOf(document.getText(), pointer));
  const selection = new Selection(start, start);
  await window.showTextDocument(document, { selection, ...columnFor(document), ...options });
}

/** Opens a file of the project with the cursor behind what `pointer` leads to. */
export async function showBehind(session: ProjectSession, path: string, pointer: Pointer): Promise<void> {
  const document = await workspace.openTextDocument(session.uriOf(path));
  const { end } = toRange(session.service.rangeOf(document.getText(), pointer));
  await window.showTextDocument(document, { selection: new Selection(end, end), ...columnFor(document) });
}

/** Opens a file of the project with the cursor at the beginning of a line, counted from 0. */
export async function showLine(session: ProjectSession, path: string, line: number): Promise<void> {
  const document = await workspace.openTextDocument(session.uriOf(path));
  const start = document.lineAt(Math.min(line, document.lineCount - 1)).range.start;
  await window.showTextDocument(document, { selection: new Selection(start, start), ...columnFor(document) });
}

/** Where the document can be seen already, else where text is being edited: not in the place of a panel. */
function columnFor(document: TextDocument): { viewColumn?: ViewColumn } {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  if (shown !== undefined) return { viewColumn: shown };
  return window.activeTextEditor ? {} : { viewColumn: ViewColumn.One };
}
