import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Disposable,
  languages,
  type Position,
  type ProviderResult,
  type Range,
  type RenameProvider,
  type TextDocument,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";

/** Other ids and other places for records; the code is loaded when it is first asked for. */
export class Refactorings implements RenameProvider, CodeActionProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #projects: Projects;
  readonly #t: Translate;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    const selector = { language: "yaml" };
    this.#disposables.add(languages.registerRenameProvider(selector, this));
    this.#disposables.add(
      languages.registerCodeActionsProvider(selector, this, {
        providedCodeActionKinds: [CodeActionKind.RefactorMove],
      }),
    );
  }

  prepareRename(
    document: TextDocument,
    position: Position,
  ): ProviderResult<{ range: Range; placeholder: string }> {
    const session = this.#projects.around(document.uri);
    if (!session) return undefined;
    return import("./rename.ts").then(({ preparedRename }) =>
      preparedRename(document, position, session, this.#t),
    );
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
  ): Promise<WorkspaceEdit | undefined> {
    const session = this.#projects.around(document.uri);
    if (!session) return undefined;
    const { renameEdit } = await import("./rename.ts");
    return renameEdit(document, position, newName, session, this.#t);
  }

  /** Only where somebody asks: they apply to nearly every line, and would light a bulb at each. */
  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { only, triggerKind }: CodeActionContext,
  ): Promise<CodeAction[]> {
    const session = this.#projects.around(document.uri);
    const isAsked = triggerKind === CodeActionTriggerKind.Invoke || only !== undefined;
    const isWanted = only === undefined || only.intersects(CodeActionKind.RefactorMove);
    if (!session || !isAsked || !isWanted || !workspace.isTrusted) return [];
    const { moveActions } = await import("./moveActions.ts");
    return moveActions(document, range.start.line, session, this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
