import { type Disposable, type LogOutputChannel, languages, RelativePattern, Uri, workspace } from "vscode";
import { dayIn } from "../core/model/calendar.ts";
import { isProjectFile, projectFolders } from "../core/model/kind.ts";
import type { Severity, Stage } from "../core/model/problem.ts";
import type { Translate } from "../core/model/translate.ts";
import type { ProjectFolder } from "../core/ports.ts";
import { createProjectService, type ProjectService } from "../core/service.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { Disposables } from "./disposables.ts";
import { EditorFolder } from "./editorFolder.ts";
import { isLeftToOthers } from "./otherYamlTools.ts";
import { pauseNow } from "./pause.ts";

export interface SessionOptions {
  readonly t: Translate;
  readonly log: LogOutputChannel;
  readonly stage: Stage;
  readonly onDidCheck: () => void;
}

/** More changed files than this at once (a branch switch, say) and the whole folder is read again. */
const manyFiles = 200;

/** One project in the editor: follows its files and open documents, and publishes its problems. */
export class ProjectSession implements Disposable {
  readonly folder: Uri;
  readonly service: ProjectService;
  readonly #options: SessionOptions;
  readonly #files: EditorFolder;
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(languages.createDiagnosticCollection("assent"));
  readonly #published = new Map<string, readonly Severity[]>();
  readonly #pending = new Set<string>();
  readonly #cancellation = new AbortController();
  #rescan = true;
  #work: Promise<void> | undefined;

  constructor(folder: Uri, saved: ProjectFolder, options: SessionOptions) {
    this.folder = folder;
    this.#options = options;
    this.#files = new EditorFolder(folder, saved);
    this.service = createProjectService(this.#files, {
      t: options.t,
      stage: options.stage,
      today: (timeZone) => dayIn(new Date(), timeZone),
      isTrusted: () => workspace.isTrusted,
      pause: pauseNow,
    });
    this.#watch();
    this.#schedule();
  }

  get name(): string {
    return this.service.project.settings.name || this.folder.path.split("/").at(-1) || "";
  }

  /** A file's path within the project; undefined for files elsewhere. */
  pathOf(uri: Uri): string | undefined {
    const inside = uri.scheme === this.folder.scheme && uri.authority === this.folder.authority;
    return inside && uri.path.startsWith(`${this.folder.path}/`)
      ? uri.path.slice(this.folder.path.length + 1)
      : undefined;
  }

  uriOf(path: string): Uri {
    return Uri.joinPath(this.folder, path);
  }

  /** How many problems of each severity are published. */
  get counts(): Readonly<Record<Severity, number>> {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const severities of this.#published.values()) for (const severity of severities) counts[severity]++;
    return counts;
  }

  /** A file, or a folder of them, may have changed. */
  fileChanged(uri: Uri): void {
    const path = this.pathOf(uri);
    if (path === undefined && uri.path !== this.folder.path) return;
    if (path === undefined) this.#rescan = true;
    else if (isProjectFile(path)) this.#pending.add(path);
    else if (projectFolders.includes(path.split("/")[0] ?? "") && !path.endsWith(".yaml"))
      this.#rescan = true;
    else return;
    this.#schedule();
  }

  /** Reads the whole folder again. */
  async reload(): Promise<void> {
    this.#rescan = true;
    this.#schedule();
    await this.idle();
  }

  async idle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  dispose(): void {
    this.#cancellation.abort();
    this.#disposables.dispose();
  }

  #watch(): void {
    const watcher = this.#disposables.add(
      workspace.createFileSystemWatcher(new RelativePattern(this.folder, "**")),
    );
    this.#disposables.add(watcher.onDidCreate((uri) => this.fileChanged(uri)));
    this.#disposables.add(watcher.onDidChange((uri) => this.fileChanged(uri)));
    this.#disposables.add(watcher.onDidDelete((uri) => this.fileChanged(uri)));
  }

  /** Changes that come while others are worked on wait together for the next round. */
  #schedule(): void {
    this.#work ??= this.#carryOut().finally(() => {
      this.#work = undefined;
      if (this.#hasWork() && !this.#cancellation.signal.aborted) this.#schedule();
    });
  }

  #hasWork(): boolean {
    return this.#rescan || this.#pending.size > 0;
  }

  async #carryOut(): Promise<void> {
    await Promise.resolve();
    const { signal } = this.#cancellation;
    try {
      const paths = [...this.#pending];
      const rescan = this.#rescan || paths.length > manyFiles;
      this.#pending.clear();
      this.#rescan = false;
      const changed = rescan ? await this.service.load(signal) : await this.service.update(paths, signal);
      await this.#publish(changed);
      this.#options.onDidCheck();
    } catch (error) {
      if (!signal.aborted) this.#options.log.error(`${this.folder.toString()}: ${error}`);
    }
  }

  async #publish(paths: ReadonlySet<string>): Promise<void> {
    for (const path of paths) {
      if (this.#cancellation.signal.aborted) return;
      // Else a newer text waits for its own round, and what was found in the old one would stand at wrong lines.
      if (this.#files.isCurrent(path)) this.#publishFile(path);
      const waiting = pauseNow();
      if (waiting) await waiting;
    }
  }

  #publishFile(path: string): void {
    const uri = this.uriOf(path);
    const problems = this.service.problemsOf(path).filter((problem) => !isLeftToOthers(problem, uri));
    const severities = problems.map(({ severity }) => severity);
    if (problems.length > 0) this.#published.set(path, severities);
    else this.#published.delete(path);
    const diagnostics = problems.map((problem) => toDiagnostic(problem, (other) => this.uriOf(other)));
    this.#diagnostics.set(uri, diagnostics);
  }
}
