import {
  type CancellationToken,
  type CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Identity } from "../identity.ts";
import type { Projects } from "../projects.ts";

/** Shows above each record where it stands, what may happen next, and how many problems it has. */
export class CodeLenses implements CodeLensProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  readonly #projects: Projects;
  readonly #identity: Identity;
  readonly #t: Translate;

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(projects: Projects, identity: Identity, t: Translate) {
    this.#projects = projects;
    this.#identity = identity;
    this.#t = t;
    const changed = () => this.#changed.fire();
    this.#disposables.add(languages.registerCodeLensProvider({ language: "yaml" }, this));
    this.#disposables.add(projects.onDidChange(changed));
    this.#disposables.add(identity.onDidChange(changed));
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("assent.codeLens")) changed();
      }),
    );
    // Only what can be seen is worked out, so scrolling brings more.
    this.#disposables.add(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => {
        if (projects.around(document.uri)) changed();
      }),
    );
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    const session = this.#projects.around(document.uri);
    const isWanted = workspace.getConfiguration("assent", document).get("codeLens.enabled", true);
    if (!session || !isWanted) return [];
    const { recordLenses } = await import("./recordLenses.ts");
    const by = this.#identity.known(session.folder);
    return token.isCancellationRequested ? [] : recordLenses(document, session, by, this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
