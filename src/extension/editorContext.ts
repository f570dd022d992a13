import { commands, type Disposable, window } from "vscode";
import { isRecordKind, kindOfFile } from "../core/model/kind.ts";
import { Disposables } from "./disposables.ts";
import type { Projects } from "./projects.ts";

/** Tells the editor of which kind the records in the active one are, so that menus offer what can be done with them. */
export function followActiveEditor(projects: Projects): Disposable {
  const disposables = new Disposables();
  let last: string | undefined;
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const path = uri && projects.around(uri)?.pathOf(uri);
    const kind = path === undefined ? undefined : kindOfFile(path);
    const recordKind = kind !== undefined && isRecordKind(kind) && kind !== "baseline" ? kind : undefined;
    if (recordKind === last) return;
    last = recordKind;
    void commands.executeCommand("setContext", "assent.recordKind", recordKind);
  };
  disposables.add(window.onDidChangeActiveTextEditor(update));
  disposables.add(projects.onDidChange(update));
  return disposables;
}
