import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
  type Uri,
  workspace,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";
import { commandCodes, editCodes } from "./fixableCodes.ts";
import { providedKinds } from "./fixKinds.ts";

/** Fixes for records, and the order of their keys; the code is loaded when there is something to fix, or asked for. */
export class CodeActions implements CodeActionProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #projects: Projects;
  readonly #extension: Uri;
  readonly #t: Translate;

  constructor(projects: Projects, extension: Uri, t: Translate) {
    this.#projects = projects;
    this.#extension = extension;
    this.#t = t;
    this.#disposables.add(
      languages.registerCodeActionsProvider({ language: "yaml" }, this, {
        providedCodeActionKinds: providedKinds,
      }),
    );
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { diagnostics, only, triggerKind }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const session = this.#projects.around(document.uri);
    if (!session || !workspace.isTrusted) return [];
    const found = (codes: readonly string[]) =>
      diagnostics.filter(({ source, code }) => source?.startsWith("assent") && codes.includes(String(code)));
    const actions: CodeAction[] = [];
    const commanded = found(commandCodes);
    if (commanded.length > 0 && (!only || only.contains(CodeActionKind.QuickFix))) {
      const { quickFixes } = await import("./quickFixes.ts");
      actions.push(...(await quickFixes(document, commanded, session, this.#t)));
    }
    const edited = found(editCodes);
    if (edited.length > 0 || only || triggerKind === CodeActionTriggerKind.Invoke) {
      const { recordFixes } = await import("./recordFixes.ts");
      const asked = { range, diagnostics: edited, only, triggerKind };
      actions.push(...(await recordFixes(document, asked, session, this.#extension)));
    }
    return token.isCancellationRequested ? [] : actions;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
