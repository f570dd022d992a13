import { type TextDocument, Uri, workspace } from "vscode";
import type { ProjectFolder } from "../core/ports.ts";
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

  list(): Promise<readonly string[]> {
    return this.#saved.list();
  }

  async read(path: string): Promise<FileText | undefined> {
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
    const key = Uri.joinPath(this.#folder, path).toString();
    return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
  }
}
