import { type Disposable, EventEmitter, type TextDocumentContentProvider, type Uri, workspace } from "vscode";
import type { Comparison } from "../../core/control/baseline/comparison.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";
import { comparedScheme, readComparedUri } from "./comparedUri.ts";

/** What records say in a baseline or in the working copy, as documents that can only be read, and follow their project. */
export class ComparedDocuments implements TextDocumentContentProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<Uri>());
  readonly #projects: Projects;
  /** The comparisons that documents are made from, until the project changes. */
  readonly #comparisons = new Map<string, Comparison | undefined>();

  readonly onDidChange = this.#changed.event;

  constructor(projects: Projects) {
    this.#projects = projects;
    this.#disposables.add(workspace.registerTextDocumentContentProvider(comparedScheme, this));
    this.#disposables.add(
      projects.onDidChange(() => {
        this.#comparisons.clear();
        const open = workspace.textDocuments.filter(({ uri }) => uri.scheme === comparedScheme);
        for (const { uri } of open) this.#changed.fire(uri);
      }),
    );
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { comparedText, comparisonOf } = await import("./comparedText.ts");
    const { subject, side, record } = readComparedUri(uri);
    await this.#projects.idle();
    const key = JSON.stringify(subject);
    if (!this.#comparisons.has(key)) {
      const session = this.#projects.all.find(({ folder }) => folder.toString() === subject.project);
      this.#comparisons.set(key, comparisonOf(subject, session));
    }
    return comparedText(this.#comparisons.get(key), side, record);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
