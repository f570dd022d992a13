import { type TextDocument, type Uri, workspace } from "vscode";
import type { Pause } from "../core/model/turns.ts";
import type { Cancellation, ProjectFolder } from "../core/ports.ts";
import type { FileText } from "../core/source/readSource.ts";

/** A project's folder as the editor sees it: open documents, saved or not, before what is on disk. */
export class EditorFolder implements ProjectFolder {
  readonly #folder: Uri;
  readonly #saved: ProjectFolder;
  readonly #versions = new Map<string, number>();

  constructor(folder: Uri, saved: ProjectFolder) {
    this.#folder = folder;
    this.#saved = saved;
  }

  list(signal?: Cancellation, pause?: Pause): Promise<readonly string[]> {
    return this.#saved.list(signal, pause);
  }

  /** The folders of other projects among this one's own. */
  get inner(): readonly string[] {
    return this.#saved.inner ?? [];
  }

  /** Whether a path leads into one of these. */
  isForeign(path: string): boolean {
    return this.inner.some((folder) => path.startsWith(`${folder}/`));
  }

  async read(path: string): Promise<FileText | undefined> {
    if (this.isForeign(path)) return undefined;
    const saved = this.#documentAt(path)?.isDirty ? undefined : await this.#saved.read(path);
    const document = this.#documentAt(path);
    // A document may outlive its file; without changes there is nothing in it that would be saved.
    if (!document || (saved === undefined && !document.isDirty)) {
      this.#versions.delete(path);
      return saved;
    }
    this.#versions.set(path, document.version);
    return { text: document.getText() };
  }

  /** Whether a document still has the text that was last read. */
  isCurrent(path: string): boolean {
    const version = this.#versions.get(path);
    return version === undefined || this.#documentAt(path)?.version === version;
  }

  #documentAt(path: string): TextDocument | undefined {
    const { scheme, authority } = this.#folder;
    const whole = `${this.#folder.path}/${path}`;
    return workspace.textDocuments.find(
      ({ uri, isClosed }) =>
        !isClosed && uri.path === whole && uri.scheme === scheme && uri.authority === authority,
    );
  }
}
