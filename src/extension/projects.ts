import {
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  workspace,
} from "vscode";
import type { Stage } from "../core/model/problem.ts";
import { projectFile } from "../core/model/projectFile.ts";
import type { Translate } from "../core/model/translate.ts";
import { build } from "./build.ts";
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
  readonly #storage: Uri | undefined;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  readonly #sessions = new Map<string, ProjectSession>();
  #discovery: Promise<void> = Promise.resolve();
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** New folders that have not been looked at since they settled. */
  readonly #unsettled = new Set<string>();
  /** The projects among the records of others that the last look knew of. */
  #inner = "";

  /** Fires when a project comes or goes, or when its problems have changed. */
  readonly onDidChange = this.#changed.event;

  /** @param storage the folder that the editor has for us beside the workspace; undefined where there is none */
  constructor(loadHost: () => Promise<Host>, t: Translate, log: LogOutputChannel, storage: Uri | undefined) {
    this.#loadHost = loadHost;
    this.#storage = storage;
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
        this.#restart(({ folder }) => event.affectsConfiguration("assent.stage", folder));
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
    for (;;) {
      const discovery = this.#discovery;
      await discovery;
      await Promise.all(this.all.map((session) => session.idle()));
      if (discovery === this.#discovery) return;
    }
  }

  dispose(): void {
    for (const session of this.all) session.dispose();
    this.#disposables.dispose();
  }

  async #findProjects(): Promise<void> {
    const host = await this.#loadHost();
    const inner = this.all.flatMap((session) => session.inner);
    this.#inner = inner.join("\n");
    const places = [...(workspace.workspaceFolders ?? []).map(({ uri }) => uri), ...inner];
    const found = await Promise.all(places.map((folder) => findIn(folder, host, this.#log)));
    const folders = new Map(found.flat().map((folder) => [folder.toString(), folder]));
    // Where there is no project, nothing of the core is loaded.
    const open = folders.size > 0 ? await this.#opener(host) : undefined;
    const before = new Map(this.#sessions);
    this.#sessions.clear();
    for (const [key, folder] of folders) {
      const session = before.get(key) ?? open?.(folder);
      if (session) this.#sessions.set(key, session);
    }
    for (const [key, session] of before) if (!folders.has(key)) session.dispose();
    await commands.executeCommand("setContext", "assent.hasProject", this.#sessions.size > 0);
    this.all[0]?.tellApart();
    this.#changed.fire();
  }

  /** A project may have come upon others among its records, or lost them. */
  #checked(): void {
    if (this.all.flatMap((session) => session.inner).join("\n") !== this.#inner) void this.discover();
    this.#changed.fire();
  }

  /** Loads the core, and returns what opens a project with it. */
  async #opener(host: Host): Promise<(folder: Uri) => ProjectSession> {
    const { ProjectSession: Session } = await import("./projectSession.ts");
    return (folder) => {
      const stage = workspace.getConfiguration("assent", folder).get<Stage>("stage", "work");
      const cache =
        this.#storage && build
          ? { store: host.openCache(folder, this.#storage), build, lang: this.#t.language }
          : undefined;
      const own = { t: this.#t, log: this.#log, stage, cache };
      const options = { ...own, onDidCheck: () => this.#checked(), all: () => this.all };
      return new Session(folder, host.openFolder(folder), options);
    };
  }

  /** What comes within a new folder is not always reported by itself: once it has settled, it is looked at. */
  #cameOrWent(uri: Uri): void {
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    if (name === projectFile) void this.discover();
    if (fileName.test(name) && !this.all.some(({ folder }) => isWithin(folder, uri))) return;
    clearTimeout(this.#settling);
    this.#unsettled.add(uri.toString());
    this.#settling = setTimeout(() => void this.#lookAgain(), settlingTime);
  }

  async #lookAgain(): Promise<void> {
    const folders = [...this.#unsettled].map((folder) => Uri.parse(folder));
    this.#unsettled.clear();
    await this.discover();
    for (const session of this.all) {
      for (const folder of folders) {
        session.fileChanged(isWithin(session.folder, folder) ? session.folder : folder);
      }
    }
  }

  #documentChanged(document: TextDocument): void {
    this.around(document.uri)?.fileChanged(document.uri);
  }

  /** A setting changed for some projects: they are opened anew. */
  #restart(isConcerned: (session: ProjectSession) => boolean): void {
    const concerned = [...this.#sessions].filter(([, session]) => isConcerned(session));
    if (concerned.length === 0) return;
    for (const [key, session] of concerned) {
      session.dispose();
      this.#sessions.delete(key);
    }
    void this.discover();
  }
}

/** Names that nobody gives to a folder: with an ending such as those of files. */
const fileName = /\.[a-z]\w{0,4}$/i;

function isWithin({ scheme, authority, path }: Uri, outer: Uri): boolean {
  const isSameSystem = scheme === outer.scheme && authority === outer.authority;
  return isSameSystem && `${path}/`.startsWith(`${outer.path}/`);
}

/** A folder that can't be read must not hide the projects of the others. */
async function findIn(folder: Uri, host: Host, log: LogOutputChannel): Promise<readonly Uri[]> {
  const tell = (error: unknown) => log.error(`${folder.toString()}: ${error}`);
  try {
    return await host.findProjects(folder, tell);
  } catch (error) {
    tell(error);
    return [];
  }
}
