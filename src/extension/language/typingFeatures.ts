import {
  type CancellationToken,
  type CompletionItemProvider,
  type CompletionList,
  type Disposable,
  languages,
  type OnTypeFormattingEditProvider,
  type Position,
  type TextDocument,
  type TextEdit,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";

/** What asks for suggestions without a word being typed. A new line doesn't, so that Enter stays Enter. */
const triggers = [" ", "-", ":", "[", "{", ",", '"', "'"];

/** Suggestions and new lines of lists while records are written; their code is loaded when first needed. */
export class TypingFeatures implements CompletionItemProvider, OnTypeFormattingEditProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #projects: Projects;
  readonly #t: Translate;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    const selector = { language: "yaml" };
    this.#disposables.add(languages.registerCompletionItemProvider(selector, this, ...triggers));
    this.#disposables.add(languages.registerOnTypeFormattingEditProvider(selector, this, "\n"));
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> {
    const session = this.#projects.around(document.uri);
    const path = session?.pathOf(document.uri);
    if (!session || path === undefined) return undefined;
    // The editor goes on with these while somebody types: of an older text they are better than none.
    const asked = { path, text: document.getText(), offset: document.offsetAt(position) };
    const { recordCompletions } = await import("./completion.ts");
    return token.isCancellationRequested ? undefined : recordCompletions(asked, session, this.#t);
  }

  async provideOnTypeFormattingEdits(document: TextDocument, position: Position): Promise<TextEdit[]> {
    const session = this.#projects.around(document.uri);
    if (!session) return [];
    const { version } = document;
    const { newLineEdits } = await import("./completion.ts");
    return document.version === version ? newLineEdits(document, position, session) : [];
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
