import type { Translate } from "../../core/model/translate.ts";
import { inTurns, isSteps, type Pause } from "../../core/model/turns.ts";
import type {
  ExportMessage,
  OpenLineMessage,
  OpenMessage,
  PanelSubject,
} from "../../protocol/panels/panelMessages.ts";
import { panelVersion } from "../../protocol/panels/panelProtocol.ts";
import { type ViewChange, wholeView } from "../../protocol/panels/viewChanges.ts";
import type { AnyPanel, ReceivedIntent } from "./anyPanel.ts";
import { EntryVersions } from "./entryVersions.ts";
import type { IntentPlan, PanelContext } from "./panelRow.ts";
import { ViewLog } from "./viewLog.ts";
import { batchesOf } from "./viewMessages.ts";

export interface ConversationOptions {
  readonly panel: AnyPanel;
  readonly subject: PanelSubject;
  readonly t: Translate;
  /** Settles when the project has been read as it is by now. */
  readonly idle: () => Promise<void>;
  /** The project as it was read last; undefined where there is none, such as while it is opened anew. */
  readonly context: () => PanelContext | undefined;
  /** Carries out what is planned and settles when it has been read again; why it failed is what it throws. */
  readonly carryOut: (plan: Extract<IntentPlan, { ok: true }>) => Promise<void>;
  readonly open: (target: OpenMessage | OpenLineMessage) => Promise<void>;
  readonly save: (file: ExportMessage) => Promise<void>;
  /** Settles when the message has arrived, or can't. */
  readonly post: (message: unknown) => PromiseLike<unknown>;
  /** Asked between pieces of work, where the host has other work too. */
  readonly pause?: Pause | undefined;
  /** Takes why a view could not be made or sent: what was shown stays. */
  readonly log: (error: unknown) => void;
}

/**
 * The extension's half of the talk with one panel. Nothing is sent before the panel listens; views are sent one at a
 * time, and only when there is something else to see: short ones whole, of long ones what has changed. Intents are carried out one after the other, and refused
 * where what they are about is another than in the view that they are based on.
 */
export class PanelConversation {
  readonly #options: ConversationOptions;
  readonly #versions = new EntryVersions();
  readonly #views = new ViewLog();
  #listens = false;
  #scope: unknown;
  /** Counts the pages that have said that they listen. */
  #page = 0;
  /** The latest revision that was sent to the page that listens now. */
  #sent = 0;
  #looking: Promise<unknown> | undefined;
  /** Whether something may be other than when it was looked at last. */
  #isStale = false;
  #answers: number | undefined;
  #sending: Promise<void> | undefined;
  #work: Promise<unknown> = Promise.resolve();

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Sends the view as it is now if it is another, as soon as the panel listens. */
  update(): void {
    this.#isStale = true;
    if (!this.#listens) return;
    this.#sending ??= this.#send()
      .catch(this.#options.log)
      .finally(() => {
        this.#sending = undefined;
      });
  }

  /** The panel is hidden, and with it its page is gone: it will say when it listens again. */
  panelIsGone(): void {
    this.#listens = false;
  }

  /** Takes what the panel has sent; settles when that is done, and rejects when carrying it out failed. */
  async receive(value: unknown): Promise<void> {
    const message = this.#options.panel.read(value);
    switch (message?.type) {
      case "ready":
        this.#listens = true;
        this.#page += 1;
        this.#sent = 0;
        this.#scope = message.scope;
        return this.update();
      case "scope":
        this.#scope = message.scope;
        return this.update();
      case "open":
      case "openLine":
        return this.#options.open(message);
      case "export":
        return this.#options.save(message);
      case "intent":
        this.#work = this.#work.then(() => this.#answer(message));
        await this.#work;
    }
  }

  /** Settles when what is known has been sent. */
  async settled(): Promise<void> {
    await this.#work;
    while (this.#sending) await this.#sending;
  }

  async #send(): Promise<void> {
    // What changes meanwhile waits together for the next round.
    for (;;) {
      this.#isStale = false;
      await this.#look();
      const { revision, view, isLong } = this.#views;
      const answers = this.#answers;
      if (!this.#listens || (this.#sent === revision && answers === undefined) || revision === 0) {
        if (this.#isStale && this.#listens) continue;
        return;
      }
      const page = this.#page;
      const changes = this.#views.takeChanges();
      const base = this.#sent;
      this.#sent = 0;
      this.#answers = undefined;
      const batches = batchesOf(base === 0 ? wholeView(view) : changes);
      const shown = isLong ? await this.#sendParts(batches, revision, base) : { view };
      if (shown && page === this.#page) {
        this.#sent = revision;
        const { panel, subject, t, post } = this.#options;
        await post({
          ...{ v: panelVersion, type: "view", panel: panel.name, revision, answers, subject },
          ...{ language: t.language, texts: panel.texts(t), ...shown },
        });
      } else this.#answers ??= answers;
    }
  }

  /** Sends parts of a view, as many as that are then; undefined where the page is gone meanwhile. */
  async #sendParts(
    batches: Iterable<readonly ViewChange[]>,
    revision: number,
    base: number,
  ): Promise<{ readonly parts: number } | undefined> {
    const { panel, post } = this.#options;
    const page = this.#page;
    let number = 0;
    for (const changes of batches) {
      if (!this.#listens || page !== this.#page) return undefined;
      await post({ v: panelVersion, type: "part", panel: panel.name, revision, base, number, changes });
      number++;
    }
    return { parts: number };
  }

  /** Looks, after those who look already. */
  async #look(): Promise<PanelContext | undefined> {
    while (this.#looking) await this.#looking;
    const looking = this.#lookNow();
    this.#looking = looking
      .catch(() => undefined)
      .finally(() => {
        this.#looking = undefined;
      });
    return looking;
  }

  /** Looks whether there is something else to see, and since which revision each record is as it is. */
  async #lookNow(): Promise<PanelContext | undefined> {
    const { panel, pause } = this.#options;
    for (;;) {
      const context = this.#options.context();
      if (!context) return undefined;
      const { project } = context.service;
      const files = [...project.files];
      const isAsBefore = () =>
        files.length === project.files.size &&
        files.every(([path, file]) => project.files.get(path) === file);
      try {
        const made = panel.view(context, this.#scope);
        const view = isSteps(made) ? await inTurns(made, pause) : made;
        // While a file can't be read, or its project is opened anew, what was shown stays.
        if (view === undefined) return context;
        // A view of a project that changed while it was made would be one of two.
        if (!(await this.#views.take(view, pause, isAsBefore))) continue;
      } catch (error) {
        if (isAsBefore()) throw error;
        continue;
      }
      this.#versions.note(project, this.#views.revision);
      return context;
    }
  }

  /** Whatever becomes of an intent, a view follows that answers it. */
  async #answer(intent: ReceivedIntent): Promise<void> {
    const message = await this.#refusal(intent);
    const { number } = intent;
    if (message !== undefined && this.#listens) {
      await this.#options.post({ v: panelVersion, type: "refused", answers: number, message });
    }
    this.#answers = number;
    this.update();
    await this.#sending;
  }

  /** Carries out an intent, or says why not. */
  async #refusal({ about, revision, plan }: ReceivedIntent): Promise<string | undefined> {
    const { t, idle, carryOut } = this.#options;
    try {
      await idle();
      const context = await this.#look();
      if (!context) return t("The project is being opened: try again.");
      const moved = about.find((id) => this.#versions.hasMoved(id, revision, context.service.project));
      if (moved !== undefined) return t("“{id}” has changed meanwhile: look again.", { id: moved });
      const planned = plan(context);
      if (!planned.ok) return planned.reasons.map((reason) => reason.message).join("\n");
      await carryOut(planned);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
