import {
  type HostMessage,
  type LifecycleSubject,
  type LifecycleView,
  lifecycleVersion,
} from "../../protocol/lifecycle.ts";
import type { LifecycleTexts } from "../../protocol/lifecycleTexts.ts";
import { readPanelMessage } from "../../protocol/readPanelMessage.ts";

export interface ConversationOptions {
  readonly subject: LifecycleSubject;
  readonly texts: LifecycleTexts;
  /** The lifecycle as it is now. */
  readonly view: () => LifecycleView;
  /** Carries out an event that is open. */
  readonly onFire: (event: string) => Promise<void> | void;
  /** Goes to the record's text. */
  readonly onOpen: () => Promise<void> | void;
  readonly post: (message: HostMessage) => void;
}

/**
 * The extension's half of the talk with one panel. Nothing is sent before the panel listens, and its intents are
 * not trusted: one counts only if it is well-formed, based on the latest view, and open in it.
 */
export class LifecycleConversation {
  readonly #options: ConversationOptions;
  #listens = false;
  #isFiring = false;
  #revision = 0;
  #shown: LifecycleView | undefined;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Sends the lifecycle as it is now, as soon as the panel listens. */
  update(): void {
    if (!this.#listens) return;
    const { subject, texts, view, post } = this.#options;
    this.#revision += 1;
    this.#shown = view();
    post({
      type: "show",
      version: lifecycleVersion,
      revision: this.#revision,
      subject,
      texts,
      view: this.#shown,
    });
  }

  /** The panel is hidden, and with it its page is gone: it will say when it listens again. */
  panelIsGone(): void {
    this.#listens = false;
  }

  /** Takes what the panel has sent; settles when that is done, and rejects when carrying it out failed. */
  async receive(value: unknown): Promise<void> {
    const message = readPanelMessage(value);
    if (message?.type === "ready") {
      this.#listens = true;
      this.update();
    } else if (message?.type === "open") {
      await this.#options.onOpen();
    } else if (message?.type === "fire") {
      await this.#fire(message.revision, message.event);
    }
  }

  /** Whatever becomes of it, the panel is drawn anew. */
  async #fire(revision: number, event: string): Promise<void> {
    if (this.#isFiring) return;
    this.#isFiring = true;
    try {
      if (revision === this.#revision && this.#isOpen(event)) await this.#options.onFire(event);
    } finally {
      this.#isFiring = false;
      this.update();
    }
  }

  #isOpen(event: string): boolean {
    return this.#shown?.transitions.some((item) => item.event === event && item.offer === "open") ?? false;
  }
}
