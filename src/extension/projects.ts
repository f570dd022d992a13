import {
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from "vscode";
import { projectFile } from "../core/model/kind.ts";
import type { Stage } from "../core/model/problem.ts";
import type { Translate } from "../core/model/translate.ts";
import { Disposables } from "./disposables.ts";
import type { Host } from "./host.ts";
import type { ProjectSession } from "./projectSession.ts";

/** Milliseconds without another new folder after which the files within count as written. */
const settlingTime = 300;

/** The projects of the workspace, each with its session, kept in step with what is open and what is on disk. */
export class Projects implements Disposable {
  readonly #loadHost: () => Promise<Host>;
  readonly #t: Translate;
  readonly #log: LogOutputChannel;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  readonly #sessions = new Map<string, ProjectSession>();
  #discovery: Promise<void> = Promise.resolve();
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** Fires when a project comes or goes, or when its problems have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(loadHost: () => Promise<Host>, t: Translate, log: LogOutputChannel) {
    this.#loadHost = loadHost;
    this.#t = t;
    this.#log = log;
  }

  get all(): readonly ProjectSession[] {
    return [...this.#sessions.values()];
  }

  /** Begins to look for projects; returns at once. */
  start(): void {
    const watched = this.#disposables;
    watched.add(workspace.onDidChangeWorkspaceFolders(() => this.discover()));
    watched.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#documentChanged(document);
      }),
    );
    watched.add(workspace.onDidOpenTextDocument((document) => this.#documentChanged(document)));
    watched.add(workspace.onDidCloseTextDocument((document) => this.#documentChanged(document)));
    watched.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("assent.stage")) this.#restart();
      }),
    );
    // The project's own lifecycles come into force.
    watched.add(
      workspace.onDidGrantWorkspaceTrust(() => {
        for (const session of this.all) void session.reload();
      }),
    );
    const watcher = watched.add(workspace.createFileSystemWatcher("**", false, true, false));
    watched.add(watcher.onDidCreate((uri) => this.#cameOrWent(uri)));
    watched.add(watcher.onDidDelete((uri) => this.#cameOrWent(uri)));
    watched.add({ dispose: () => clearTimeout(this.#settling) });
    void this.discover();
  }

  /** Looks again for projects that came or went. */
  discover(): Promise<void> {
    this.#discovery = this.#discovery
      .then(() => this.#findProjects())
      .catch((error) => this.#log.error(error));
    return this.#discovery;
  }

  /** The project in which a file lies; the innermost where several do. */
  around(uri: Uri): ProjectSession | undefined {
    return this.all
      .filter((session) => session.pathOf(uri) !== undefined)
      .sort((a, b) => b.folder.path.length - a.folder.path.length)[0];
  }

  async idle(): Promise<void> {
    await this.#discovery;
    await Promise.all(this.all.map((session) => session.idle()));
  }

  dispose(): void {
    for (const session of this.all) session.dispose();
    this.#disposables.dispose();
  }

  async #findProjects(): Promise<void> {
    const host = await this.#loadHost();
    const { ProjectSession: Session } = await import("./projectSession.ts");
    const found = await Promise.all(
      (workspace.workspaceFolders ?? []).map((folder) => findIn(folder, host, this.#log)),
    );
    const folders = new Map(found.flat().map((folder) => [folder.toString(), folder]));
    for (const [key, session] of this.#sessions) {
      if (folders.has(key)) continue;
      session.dispose();
      this.#sessions.delete(key);
    }
    for (const [key, folder] of folders) {
      if (this.#sessions.has(key)) continue;
      const stage = workspace.getConfiguration("assent", folder).get<Stage>("stage", "work");
      const options = { t: this.#t, log: this.#log, stage, onDidCheck: () => this.#changed.fire() };
      this.#sessions.set(key, new Session(folder, host.openFolder(folder), options));
    }
    await commands.executeCommand("setContext", "assent.hasProject", this.#sessions.size > 0);
    this.#changed.fire();
  }

  /** What comes within a new folder is not always reported by itself: once it has settled, it is looked at. */
  #cameOrWent(uri: Uri): void {
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    if (name === projectFile) void this.discover();
    if (name.includes(".")) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#lookAgain(uri), settlingTime);
  }

  async #lookAgain(folder: Uri): Promise<void> {
    await this.discover();
    for (const session of this.all) {
      const [outer, inner] = [folder.path, session.folder.path].sort((a, b) => a.length - b.length) as [
        string,
        string,
      ];
      if (`${inner}/`.startsWith(`${outer}/`)) await session.reload();
    }
  }

  #documentChanged(document: TextDocument): void {
    this.around(document.uri)?.fileChanged(document.uri);
  }

  /** A setting changed: every project is opened anew. */
  #restart(): void {
    for (const session of this.all) session.dispose();
    this.#sessions.clear();
    void this.discover();
  }
}

/** A folder that can't be read must not hide the projects of the others. */
async function findIn({ uri }: WorkspaceFolder, host: Host, log: LogOutputChannel): Promise<readonly Uri[]> {
  try {
    return await host.findProjects(uri);
  } catch (error) {
    log.error(`${uri.toString()}: ${error}`);
    return [];
  }
}
