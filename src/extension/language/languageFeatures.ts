import {
  type Disposable,
  type Hover,
  type HoverProvider,
  languages,
  type Position,
  type TextDocument,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";

/** Hovers for records; their code is loaded when there is something to show. */
export class LanguageFeatures implements HoverProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #projects: Projects;
  readonly #t: Translate;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    const selector = { language: "yaml" };
    this.#disposables.add(languages.registerHoverProvider(selector, this));
  }

  async provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> {
    const session = this.#projects.around(document.uri);
    if (!session) return undefined;
    const { recordHover } = await import("./recordHover.ts");
    return recordHover(document, position, session, this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
