import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { LivingRecord } from "../livingRecord.ts";
import type { Projects } from "../projects.ts";

const scheme = "assent-history";

/** The histories of records as documents that can only be read, and follow their project. */
export class HistoryDocuments implements TextDocumentContentProvider, Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<Uri>());
  readonly #projects: Projects;
  readonly #t: Translate;

  readonly onDidChange = this.#changed.event;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    this.#disposables.add(workspace.registerTextDocumentContentProvider(scheme, this));
    this.#disposables.add(
      projects.onDidChange(() => {
        for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) this.#changed.fire(uri);
      }),
    );
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { historyText } = await import("./historyText.ts");
    const { id = "", project } = subjectOf(uri) ?? {};
    await this.#projects.idle();
    const sessions = this.#projects.all.filter(({ folder }) => folder.toString() === project);
    return historyText(id, sessions, this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** The address of the document with a record's history. */
export function historyUri({ session, entry }: LivingRecord, t: Translate): Uri {
  const name = t("{id} history", { id: entry.id });
  const query = new URLSearchParams({ id: entry.id, project: session.folder.toString() });
  return Uri.from({ scheme, path: `/${name}.md`, query: query.toString() });
}

/** Whose history a document is, as commands take it; undefined for other documents. */
export function subjectOf(uri: Uri): { readonly id: string; readonly project: string } | undefined {
  if (uri.scheme !== scheme) return undefined;
  const query = new URLSearchParams(uri.query);
  return { id: query.get("id") ?? "", project: query.get("project") ?? "" };
}
