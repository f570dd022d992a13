import { commands, type Disposable, window } from "vscode";
import { isRecordKind, kindOfFile } from "../core/model/kind.ts";
import { Disposables } from "./disposables.ts";
import type { Projects } from "./projects.ts";

/** Tells the editor whether the active one holds records, so that menus offer what can be done with them. */
export function followActiveEditor(projects: Projects): Disposable {
  const disposables = new Disposables();
  let last: boolean | undefined;
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const path = uri && projects.around(uri)?.pathOf(uri);
    const kind = path === undefined ? undefined : kindOfFile(path);
    const editsRecords = kind !== undefined && isRecordKind(kind) && kind !== "baseline";
    if (editsRecords === last) return;
    last = editsRecords;
    void commands.executeCommand("setContext", "assent.editsRecords", editsRecords);
  };
  disposables.add(window.onDidChangeActiveTextEditor(update));
  disposables.add(projects.onDidChange(update));
  return disposables;
}
