import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
} from "vscode";

/** A file system that lives in the test: it has no search, and nothing of it is on a disk. */
export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>(["/"]);
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  #version = 0;

  readonly onDidChangeFile = this.#changed.event;

  textOf(path: string): string {
    return new TextDecoder().decode(this.#files.get(path));
  }

  watch(): Disposable {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri): FileStat {
    const bytes = this.#files.get(path);
    if (!bytes && !this.#folders.has(path)) throw FileSystemError.FileNotFound(path);
    const type = bytes ? FileType.File : FileType.Directory;
    return { type, ctime: 0, mtime: this.#version, size: bytes?.length ?? 0 };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    if (this.stat(uri).type !== FileType.Directory) throw FileSystemError.FileNotADirectory(uri);
    const top = uri.path === "/" ? "/" : `${uri.path}/`;
    const namesOf = (paths: Iterable<string>) =>
      [...paths]
        .filter((path) => path.startsWith(top) && path !== top)
        .map((path) => path.slice(top.length))
        .filter((name) => !name.includes("/"));
    return [
      ...namesOf(this.#folders).map((name): [string, FileType] => [name, FileType.Directory]),
      ...namesOf(this.#files.keys()).map((name): [string, FileType] => [name, FileType.File]),
    ];
  }

  readFile({ path }: Uri): Uint8Array {
    const bytes = this.#files.get(path);
    if (!bytes) throw FileSystemError.FileNotFound(path);
    return bytes;
  }

  createDirectory({ path }: Uri): void {
    this.#folders.add(path);
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const isNew = !this.#files.has(uri.path);
    for (let at = parentOf(uri.path); at !== "/"; at = parentOf(at)) this.#folders.add(at);
    this.#version++;
    this.#files.set(uri.path, bytes);
    this.#changed.fire([{ type: isNew ? FileChangeType.Created : FileChangeType.Changed, uri }]);
  }

  delete(uri: Uri): void {
    for (const paths of [this.#files, this.#folders]) {
      for (const path of [...paths.keys()]) {
        if (`${path}/`.startsWith(`${uri.path}/`)) paths.delete(path);
      }
    }
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(before: Uri, after: Uri): void {
    for (const [path, bytes] of [...this.#files]) {
      if (!`${path}/`.startsWith(`${before.path}/`)) continue;
      this.writeFile(after.with({ path: `${after.path}${path.slice(before.path.length)}` }), bytes);
    }
    this.delete(before);
  }
}

function parentOf(path: string): string {
  return Uri.joinPath(Uri.from({ scheme: "memory", path }), "..").path;
}
