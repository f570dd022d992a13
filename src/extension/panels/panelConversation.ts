import type { Translate } from "../../core/model/translate.ts";
import type {
  ExportMessage,
  OpenLineMessage,
  OpenMessage,
  PanelSubject,
} from "../../protocol/panels/panelMessages.ts";
import { panelVersion } from "../../protocol/panels/panelProtocol.ts";
import type { AnyPanel, ReceivedIntent } from "./anyPanel.ts";
import { EntryVersions } from "./entryVersions.ts";
import type { IntentPlan, PanelContext } from "./panelRow.ts";

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
  /** Takes why a view could not be made or sent: what was shown stays. */
  readonly log: (error: unknown) => void;
}

/**
 * The extension's half of the talk with one panel. Nothing is sent before the panel listens; views are sent whole, one
 * at a time, and only when there is something else to see. Intents are carried out one after the other, and refused
 * where what they are about is another than in the view that they are based on.
 */
export class PanelConversation {
  readonly #options: ConversationOptions;
  readonly #versions = new EntryVersions();
  #listens = false;
  #scope: unknown;
  #revision = 0;
  /** The view of the latest revision, and as text by which others are compared with it. */
  #view: unknown;
  #text: string | undefined;
  /** The latest revision that was sent to the page that listens now. */
  #sent = 0;
  #answers: number | undefined;
  #sending: Promise<void> | undefined;
  #work: Promise<unknown> = Promise.resolve();

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Sends the view as it is now if it is another, as soon as the panel listens. */
  update(): void {
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
      this.#look();
      const [revision, answers] = [this.#revision, this.#answers];
      if (!this.#listens || (this.#sent === revision && answers === undefined) || !this.#text) return;
      this.#sent = revision;
      this.#answers = undefined;
      const { panel, subject, t, post } = this.#options;
      await post({
        ...{ v: panelVersion, type: "view", panel: panel.name, revision, answers, subject },
        ...{ language: t.language, texts: panel.texts(t), view: this.#view },
      });
    }
  }

  /** Looks whether there is something else to see, and since which revision each record is as it is. */
  #look(): PanelContext | undefined {
    const context = this.#options.context();
    const view = context && this.#options.panel.view(context, this.#scope);
    // While a file can't be read, or its project is opened anew, what was shown stays.
    if (!context || view === undefined) return context;
    const text = JSON.stringify(view);
    if (text !== this.#text) {
      this.#revision += 1;
      this.#view = view;
      this.#text = text;
    }
    this.#versions.note(context.service.project, this.#revision);
    return context;
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
      const context = this.#look();
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
