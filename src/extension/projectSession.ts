import {
  type Diagnostic,
  type Disposable,
  type LogOutputChannel,
  languages,
  RelativePattern,
  Uri,
  workspace,
} from "vscode";
import { type CacheOptions, RecordsCache } from "../core/cache/recordsCache.ts";
import { dayIn } from "../core/model/calendar.ts";
import { type FileKind, isProjectFile, kindOfFile, projectFolders } from "../core/model/kind.ts";
import type { Problem, Severity, Stage } from "../core/model/problem.ts";
import { projectFile } from "../core/model/projectFile.ts";
import type { Translate } from "../core/model/translate.ts";
import type { ProjectFolder } from "../core/ports.ts";
import { createProjectService, type ProjectService } from "../core/service.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { Disposables } from "./disposables.ts";
import { EditorFolder } from "./editorFolder.ts";
import { isLeftToOthers } from "./otherYamlTools.ts";
import { pauseNow } from "./pause.ts";
import { tellApart } from "./projectName.ts";
import { Rounds } from "./rounds.ts";

export interface SessionOptions {
  readonly t: Translate;
  readonly log: LogOutputChannel;
  readonly stage: Stage;
  readonly cache: CacheOptions | undefined;
  readonly onDidCheck: () => void;
  /** All projects that are open. */
  readonly all: () => readonly ProjectSession[];
}

/** Milliseconds in which a burst of changes mostly goes on: batches of them come every 200. */
const moment = 250;

/** So many files are published at once, which takes a few milliseconds. */
const mostAtOnce = 100;

/** One project in the editor: follows its files and open documents, and publishes its problems. */
export class ProjectSession implements Disposable {
  readonly folder: Uri;
  readonly service: ProjectService;
  readonly #options: SessionOptions;
  readonly #files: EditorFolder;
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(languages.createDiagnosticCollection("assent"));
  readonly #published = new Map<string, readonly Problem[]>();
  readonly #counts = { error: 0, warning: 0, info: 0, hint: 0 };
  /** What is published before others have the thread. */
  readonly #outgoing = new Map<string, [Uri, Diagnostic[]]>();
  readonly #rounds: Rounds;
  #failure: string | undefined;
  #label: string | undefined;

  constructor(folder: Uri, saved: ProjectFolder, options: SessionOptions) {
    this.folder = folder;
    this.#options = options;
    this.#files = new EditorFolder(folder, saved);
    this.service = createProjectService(this.#files, {
      t: options.t,
      stage: options.stage,
      today: (timeZone) => dayIn(new Date(), timeZone),
      isTrusted: () => workspace.isTrusted,
      pause: () => {
        const waiting = pauseNow();
        if (waiting) this.#publish();
        return waiting;
      },
      cache: options.cache && new RecordsCache(options.cache),
    });
    this.#rounds = new Rounds({
      service: this.service,
      found: (path, problems) => this.#show(path, problems),
      didCheck: () => this.#checked(undefined),
      failed: (error) => {
        options.log.error(`${folder.toString()}: ${error}`);
        this.#checked(error instanceof Error ? error.message : String(error));
      },
      moment: () => new Promise((resolve) => setTimeout(resolve, moment)),
    });
    this.#watch();
    this.#rounds.rescan();
  }

  get name(): string {
    return this.service.project.settings.name || this.folder.path.split("/").at(-1) || "";
  }

  /** A file's path within the project; undefined for files elsewhere, and for those of projects among its records. */
  pathOf(uri: Uri): string | undefined {
    const path = this.#pathBelow(uri);
    return path === undefined || this.#files.isForeign(path) ? undefined : path;
  }

  /** What a file of the project may hold; undefined for files elsewhere, and for those that are none of a project's. */
  kindOf(uri: Uri): FileKind | undefined {
    const path = this.pathOf(uri);
    return path === undefined ? undefined : kindOfFile(path);
  }

  /** The folders of projects among its own records, as far as it has looked. */
  get inner(): readonly Uri[] {
    return this.#files.inner.map((path) => this.uriOf(path));
  }

  /** Labels all that are open, this one among them. */
  tellApart(): void {
    tellApart(this.#options.all());
  }

  /** The name that tells it from the others that are open; undefined where it is the only one. */
  get label(): string | undefined {
    return this.#label;
  }

  set label(label: string | undefined) {
    if (label === this.#label) return;
    this.#label = label;
    // What has changed meanwhile is published with the label in its own round.
    for (const [path, problems] of this.#published)
      if (this.#files.isCurrent(path)) this.#send(path, problems);
    this.#publish();
  }

  uriOf(path: string): Uri {
    return Uri.joinPath(this.folder, path);
  }

  /** Why its folder could not be read the last time; undefined where it could. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** How many problems of each severity are published. */
  get counts(): Readonly<Record<Severity, number>> {
    return this.#counts;
  }

  /** How often the whole folder was read. */
  get rescans(): number {
    return this.#rounds.rescans;
  }

  /** A file, or a folder of them, may have changed. */
  fileChanged(uri: Uri): void {
    const path = this.#pathBelow(uri);
    if (path === undefined && uri.path !== this.folder.path) return;
    const isAmongRecords = projectFolders.includes(path?.split("/")[0] ?? "");
    // A project that begins or ends among the records takes files away, or leaves them.
    if (isAmongRecords && path?.endsWith(`/${projectFile}`)) this.#rounds.rescan();
    else if (path === undefined) this.#rounds.changeFolder();
    else if (this.#files.isForeign(path)) return;
    else if (isProjectFile(path)) this.#rounds.change(path);
    else if (isAmongRecords && !path.endsWith(".yaml")) this.#rounds.changeFolder();
  }

  /** Reads the whole folder again. */
  async reload(): Promise<void> {
    this.#rounds.rescan();
    await this.idle();
  }

  idle(): Promise<void> {
    return this.#rounds.idle();
  }

  dispose(): void {
    this.#rounds.dispose();
    this.#outgoing.clear();
    this.#disposables.dispose();
  }

  #pathBelow(uri: Uri): string | undefined {
    const { scheme, authority, path } = this.folder;
    const isBelow = uri.scheme === scheme && uri.authority === authority && uri.path.startsWith(`${path}/`);
    return isBelow ? uri.path.slice(path.length + 1) : undefined;
  }

  #watch(): void {
    const watcher = this.#disposables.add(
      workspace.createFileSystemWatcher(new RelativePattern(this.folder, "**")),
    );
    this.#disposables.add(watcher.onDidCreate((uri) => this.fileChanged(uri)));
    this.#disposables.add(watcher.onDidChange((uri) => this.fileChanged(uri)));
    this.#disposables.add(watcher.onDidDelete((uri) => this.fileChanged(uri)));
  }

  /** A round is over, perhaps by a failure. */
  #checked(failure: string | undefined): void {
    this.#failure = failure;
    this.#publish();
    this.tellApart();
    this.#options.onDidCheck();
  }

  #show(path: string, problems: readonly Problem[]): void {
    // Else a newer text waits for its own round, and what was found in the old one would stand at wrong lines.
    if (!this.#files.isCurrent(path)) return;
    // Of nearly all files there is nothing to say, and never was.
    if (problems.length === 0 && !this.#published.has(path)) return;
    const uri = this.uriOf(path);
    const own = problems.filter((problem) => !isLeftToOthers(problem, uri));
    for (const { severity } of this.#published.get(path) ?? []) this.#counts[severity]--;
    for (const { severity } of own) this.#counts[severity]++;
    if (own.length > 0) this.#published.set(path, own);
    else this.#published.delete(path);
    this.#send(path, own);
  }

  #send(path: string, problems: readonly Problem[]): void {
    const toUri = (other: string) => this.uriOf(other);
    const diagnostics = problems.map((problem) => toDiagnostic(problem, toUri, this.#label));
    this.#outgoing.set(path, [this.uriOf(path), diagnostics]);
    if (this.#outgoing.size >= mostAtOnce) this.#publish();
  }

  #publish(): void {
    if (this.#outgoing.size === 0) return;
    this.#diagnostics.set([...this.#outgoing.values()]);
    this.#outgoing.clear();
  }
}
