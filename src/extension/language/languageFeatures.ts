import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Disposable,
  type Hover,
  type HoverProvider,
  languages,
  type Position,
  type Range,
  type TextDocument,
  workspace,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";
import { fixableCodes } from "./fixableCodes.ts";

/** Hovers and quick fixes for records; their code is loaded when there is something to show or to fix. */
export class LanguageFeatures implements HoverProvider, CodeActionProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #projects: Projects;
  readonly #t: Translate;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    const selector = { language: "yaml" };
    this.#disposables.add(languages.registerHoverProvider(selector, this));
    this.#disposables.add(
      languages.registerCodeActionsProvider(selector, this, {
        providedCodeActionKinds: [CodeActionKind.QuickFix],
      }),
    );
  }

  async provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> {
    const session = this.#projects.around(document.uri);
    if (!session) return undefined;
    const { recordHover } = await import("./recordHover.ts");
    return recordHover(document, position, session, this.#t);
  }

  async provideCodeActions(
    document: TextDocument,
    _range: Range,
    { diagnostics }: CodeActionContext,
  ): Promise<CodeAction[]> {
    const session = this.#projects.around(document.uri);
    const found = diagnostics.filter(
      ({ source, code }) => source === "assent" && fixableCodes.includes(String(code)),
    );
    if (!session || !workspace.isTrusted || found.length === 0) return [];
    const { quickFixes } = await import("./quickFixes.ts");
    return quickFixes(document, found, session, this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
