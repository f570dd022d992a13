import { commands, type Disposable, type Uri, type WebviewPanel } from "vscode";
import { isKind } from "../../core/model/kind.ts";
import type { Translate } from "../../core/model/translate.ts";
import { viewRecordLifecycle } from "../../core/views/recordLifecycle.ts";
import type { LifecycleSubject, LifecycleView } from "../../protocol/lifecycle.ts";
import { readPanelState } from "../../protocol/panelState.ts";
import { Disposables } from "../disposables.ts";
import type { Identity } from "../identity.ts";
import { recordsNamed } from "../livingRecord.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import { showRecord } from "../showRecord.ts";
import { LifecyclePanel } from "./lifecyclePanel.ts";

export interface LifecyclePanelsOptions {
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly projects: Projects;
  readonly identity: Identity;
  readonly t: Translate;
}

/** The open panels that show lifecycles: one for each record or kind, drawn anew when the project changes. */
export class LifecyclePanels implements Disposable {
  readonly #options: LifecyclePanelsOptions;
  readonly #disposables = new Disposables();
  readonly #panels = new Map<string, LifecyclePanel>();

  constructor(options: LifecyclePanelsOptions) {
    this.#options = options;
    const update = () => {
      for (const panel of this.#panels.values()) panel.update();
    };
    this.#disposables.add(options.projects.onDidChange(update));
    this.#disposables.add(options.identity.onDidChange(update));
  }

  /** Shows the lifecycle of a record or of a kind; false where there is none to show. */
  async show(subject: LifecycleSubject): Promise<boolean> {
    await this.#findActor(subject);
    const open = this.#panels.get(keyOf(subject));
    open?.reveal();
    return open !== undefined || this.#open(subject);
  }

  /** Fills a panel that the editor gives back after a restart; closes it where there is nothing to show any more. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const subject = readPanelState(state)?.subject;
    await this.#options.projects.idle();
    if (subject) await this.#findActor(subject);
    if (!subject || !this.#open(subject, panel)) panel.dispose();
  }

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose();
    this.#disposables.dispose();
  }

  /** Whether an event is open may depend on who acts. */
  async #findActor(subject: LifecycleSubject): Promise<void> {
    const session = this.#sessionOf(subject);
    if (session) await this.#options.identity.find(session.folder);
  }

  #open(subject: LifecycleSubject, given?: WebviewPanel): boolean {
    const { extension, t } = this.#options;
    let latest = this.#viewOf(subject);
    if (!latest) return false;
    const panel = new LifecyclePanel(
      {
        ...{ extension, subject, t },
        // While a file can't be read, or its project is opened anew, what was shown stays.
        view: () => {
          latest = this.#viewOf(subject) ?? (latest as LifecycleView);
          return latest;
        },
        onFire: async (event) => {
          const { project, record: id } = subject;
          await commands.executeCommand("assent.transitionRecord", { project, id, event });
        },
        onOpen: () => this.#showRecord(subject),
      },
      given,
    );
    this.#panels.set(keyOf(subject), panel);
    panel.onDidDispose(() => this.#panels.delete(keyOf(subject)));
    return true;
  }

  #sessionOf({ project }: LifecycleSubject): ProjectSession | undefined {
    return this.#options.projects.all.find(({ folder }) => folder.toString() === project);
  }

  #viewOf(subject: LifecycleSubject): LifecycleView | undefined {
    const { identity, t } = this.#options;
    const { kind, record } = subject;
    const session = this.#sessionOf(subject);
    if (!session || !isKind(kind) || kind === "baseline") return undefined;
    const lifecycle = session.service.lifecycleOf(kind);
    if (!lifecycle) return undefined;
    if (record === undefined) return viewRecordLifecycle(lifecycle, t);
    const [found] = recordsNamed(record, [session]);
    if (found?.entry.kind !== kind) return undefined;
    const offers = session.service.offers(found.entry, identity.known(session.folder), new Date());
    return viewRecordLifecycle(lifecycle, t, { entry: found.entry, offers });
  }

  async #showRecord(subject: LifecycleSubject): Promise<void> {
    const session = this.#sessionOf(subject);
    const [found] = session && subject.record !== undefined ? recordsNamed(subject.record, [session]) : [];
    if (found) await showRecord(found.session, found.entry.file, found.entry.base);
  }
}

function keyOf({ project, kind, record = "" }: LifecycleSubject): string {
  return `${kind} ${record} ${project}`;
}
