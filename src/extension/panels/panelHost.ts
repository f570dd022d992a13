import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { isKeptState } from "../../protocol/panels/keptState.ts";
import type { PanelSubject } from "../../protocol/panels/panelMessages.ts";
import { viewTypeOf } from "../../protocol/panels/panelProtocol.ts";
import { Disposables } from "../disposables.ts";
import type { Identity } from "../identity.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import type { AnyPanel } from "./anyPanel.ts";
import type { LoadPanel } from "./panelRegistry.ts";
import type { PanelContext } from "./panelRow.ts";
import { PanelWindow } from "./panelWindow.ts";

export interface PanelHostOptions {
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly projects: Projects;
  readonly identity: Identity;
  readonly registry: Readonly<Record<string, LoadPanel>>;
  readonly t: Translate;
  readonly log: (error: unknown) => void;
}

/** The open panels: one of each for a project or a record, shown anew when the project changes. */
export class PanelHost implements Disposable {
  readonly #options: PanelHostOptions;
  readonly #disposables = new Disposables();
  readonly #windows = new Map<string, PanelWindow>();

  constructor(options: PanelHostOptions) {
    this.#options = options;
    const update = () => {
      for (const open of this.#windows.values()) open.update();
    };
    this.#disposables.add(options.projects.onDidChange(update));
    this.#disposables.add(options.identity.onDidChange(update));
  }

  /** Shows a panel of the registry, the one that is open where there is one. */
  async show(name: string, subject: PanelSubject): Promise<PanelWindow> {
    const open = this.#windows.get(keyOf(name, subject));
    if (open) {
      open.reveal();
      return open;
    }
    const panel = await this.#load(name);
    const viewColumn = panel.isBeside ? ViewColumn.Beside : ViewColumn.Active;
    const made = window.createWebviewPanel(viewTypeOf(name), "", { viewColumn, preserveFocus: false });
    return this.fill(panel, subject, made);
  }

  /** Fills a panel that the editor gives back after a restart; closes it where there is nothing to show any more. */
  async restore(name: string, given: WebviewPanel, state: unknown): Promise<void> {
    await this.#options.projects.idle();
    if (isKeptState(state) && this.#sessionOf(state.subject)) {
      this.fill(await this.#load(name), state.subject, given);
    } else {
      given.dispose();
    }
  }

  /** Fills a window with a panel, such as one that a custom editor has been given. */
  fill(panel: AnyPanel, subject: PanelSubject, given: WebviewPanel): PanelWindow {
    const { extension, t, log } = this.#options;
    const key = keyOf(panel.name, subject);
    const scripts = Uri.joinPath(extension, "dist/webview");
    const session = () => this.#sessionOf(subject);
    const projectName = () => session()?.label;
    const opened = new PanelWindow(
      { panel, subject, t, scripts, session, projectName, context: () => this.#contextOf(subject), log },
      given,
    );
    this.#windows.set(key, opened);
    opened.onDidDispose(() => {
      if (this.#windows.get(key) === opened) this.#windows.delete(key);
    });
    return opened;
  }

  dispose(): void {
    for (const open of [...this.#windows.values()]) open.dispose();
    this.#disposables.dispose();
  }

  async #load(name: string): Promise<AnyPanel> {
    const load = this.#options.registry[name];
    if (!load) throw new Error(`There is no panel ${name}.`);
    return load();
  }

  #sessionOf({ project }: PanelSubject): ProjectSession | undefined {
    return this.#options.projects.all.find(({ folder }) => folder.toString() === project);
  }

  #contextOf(subject: PanelSubject): PanelContext | undefined {
    const session = this.#sessionOf(subject);
    if (!session) return undefined;
    const { identity, t } = this.#options;
    const by = identity.known(session.folder);
    return { service: session.service, now: new Date(), by, record: subject.record, t };
  }
}

function keyOf(name: string, { project, record = "" }: PanelSubject): string {
  return `${name} ${record} ${project}`;
}
