import { commands, type Disposable, window } from "vscode";
import type { FileKind } from "../core/model/kind.ts";
import { Disposables } from "./disposables.ts";
import type { Projects } from "./projects.ts";

const withoutMenus: readonly FileKind[] = ["assent", "workflow", "baseline"];

/** Tells the editor of which kind the records in the active one are, so that menus offer what can be done with them. */
export function followActiveEditor(projects: Projects): Disposable {
  const disposables = new Disposables();
  let last: string | undefined;
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const kind = uri && projects.around(uri)?.kindOf(uri);
    const recordKind = kind && !withoutMenus.includes(kind) ? kind : undefined;
    if (recordKind === last) return;
    last = recordKind;
    void commands.executeCommand("setContext", "assent.recordKind", recordKind);
  };
  disposables.add(window.onDidChangeActiveTextEditor(update));
  disposables.add(projects.onDidChange(update));
  return disposables;
}
