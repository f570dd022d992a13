import {
  type CancellationToken,
  type Disposable,
  type DocumentLink,
  type DocumentLinkProvider,
  type DocumentRangeSemanticTokensProvider,
  EventEmitter,
  type Hover,
  type HoverProvider,
  type InlayHint,
  type InlayHintsProvider,
  languages,
  type Position,
  type Range,
  type SemanticTokens,
  SemanticTokensLegend,
  type TextDocument,
  workspace,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";
import { idTokenModifiers, idTokenType } from "./idTokenLegend.ts";

const legend = new SemanticTokensLegend([idTokenType], [...idTokenModifiers]);

/** Hovers, inlay hints, colours of ids and links: what helps those who read records. Their code is loaded when asked. */
export class ReadingFeatures
  implements
    HoverProvider,
    InlayHintsProvider,
    DocumentRangeSemanticTokensProvider,
    DocumentLinkProvider,
    Disposable
{
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  readonly #projects: Projects;
  readonly #t: Translate;

  readonly onDidChangeInlayHints = this.#changed.event;
  /** Older editors don't listen to this one: they colour anew when the text changes or is scrolled. */
  readonly onDidChangeSemanticTokens = this.#changed.event;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    const selector = { language: "yaml" };
    this.#disposables.add(languages.registerHoverProvider(selector, this));
    this.#disposables.add(languages.registerInlayHintsProvider(selector, this));
    this.#disposables.add(languages.registerDocumentRangeSemanticTokensProvider(selector, this, legend));
    this.#disposables.add(languages.registerDocumentLinkProvider(selector, this));
    this.#disposables.add(projects.onDidChange(() => this.#changed.fire()));
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("assent.inlayHints")) this.#changed.fire();
      }),
    );
  }

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | undefined> {
    const session = this.#projects.around(document.uri);
    if (!session) return undefined;
    const { recordHover } = await import("./recordHover.ts");
    return recordHover(document, position, token, session, this.#t);
  }

  async provideInlayHints(
    document: TextDocument,
    range: Range,
    token: CancellationToken,
  ): Promise<InlayHint[]> {
    const session = this.#projects.around(document.uri);
    const isWanted = workspace.getConfiguration("assent", document).get("inlayHints.enabled", true);
    if (!session || !isWanted) return [];
    const { recordInlayHints } = await import("./inlayHints.ts");
    return recordInlayHints(document, range, token, session, this.#t);
  }

  async provideDocumentRangeSemanticTokens(
    document: TextDocument,
    range: Range,
    token: CancellationToken,
  ): Promise<SemanticTokens | undefined> {
    const session = this.#projects.around(document.uri);
    if (!session) return undefined;
    const { recordIdTokens } = await import("./idTokens.ts");
    return recordIdTokens(document, range, token, { session, legend, t: this.#t });
  }

  async provideDocumentLinks(document: TextDocument, token: CancellationToken): Promise<DocumentLink[]> {
    const session = this.#projects.around(document.uri);
    if (!session) return [];
    const { recordLinks } = await import("./documentLinks.ts");
    return recordLinks(document, token, session, this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
