import { isProjectFile } from "../../src/core/model/kind.ts";
import type { Cancellation, ProjectFolder } from "../../src/core/ports.ts";
import type { FileText } from "../../src/core/source/readSource.ts";

/** A project's folder in memory, which remembers what was read from it and can make readers wait. */
export class InMemoryFolder implements ProjectFolder {
  /** The paths that were read, in order. */
  readonly reads: string[] = [];
  readonly #files = new Map<string, FileText>();
  #gate: Promise<void> | undefined;

  /** @param files texts by path */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  write(path: string, content: string | FileText): void {
    this.#files.set(path, typeof content === "string" ? { text: content } : content);
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  /** Moves a file to another path, over what is there; nothing happens where there is no such file. */
  rename(from: string, to: string): void {
    const content = this.#files.get(from);
    if (!content) return;
    this.#files.delete(from);
    this.#files.set(to, content);
  }

  /** Lets every reader wait until the function that it returns is called. */
  hold(): () => void {
    let release = () => {};
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      this.#gate = undefined;
      release();
    };
  }

  async list(signal?: Cancellation): Promise<readonly string[]> {
    signal?.throwIfAborted();
    return this.paths.filter((path) => isProjectFile(path));
  }

  async read(path: string): Promise<FileText | undefined> {
    this.reads.push(path);
    await this.#gate;
    return this.#files.get(path);
  }
}
