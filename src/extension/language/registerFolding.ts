import { type Disposable, type DocumentSelector, EventEmitter, languages } from "vscode";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";

/**
 * Folds the files of projects. Where this gives nothing, as for any other file, the editor folds by indentation; so it
 * is asked again when a project comes or goes.
 */
export function registerFolding(projects: Projects, selector: DocumentSelector): Disposable {
  const disposables = new Disposables();
  const changed = disposables.add(new EventEmitter<void>());
  let count = projects.all.length;
  disposables.add(
    projects.onDidChange(() => {
      if (projects.all.length === count) return;
      count = projects.all.length;
      changed.fire();
    }),
  );
  disposables.add(
    languages.registerFoldingRangeProvider(selector, {
      onDidChangeFoldingRanges: changed.event,
      async provideFoldingRanges(document) {
        if (!projects.around(document.uri)?.kindOf(document.uri)) return undefined;
        return (await import("./folding.ts")).folding(document);
      },
    }),
  );
  return disposables;
}
