import { isKeptState } from "../../../src/protocol/panels/keptState.ts";
import type {
  ExportMessage,
  FromHost,
  FromPanel,
  ViewMessage,
} from "../../../src/protocol/panels/panelMessages.ts";
import { type PanelProtocol, panelVersion } from "../../../src/protocol/panels/panelProtocol.ts";
import type { Host } from "../host.ts";

/** Why something was not done, a reason a line; which intent it was. */
export interface Refusal<Intent> {
  readonly intent: Intent;
  readonly reasons: readonly string[];
}

/**
 * The panel's half of the talk with the extension. Intents go one at a time: the next one waits for the view that
 * answers the one before, since that is what it is based on.
 */
export class PanelLink<View, Intent, Scope, TextName extends string> {
  readonly #host: Host<FromPanel<Intent, Scope>>;
  readonly #waiting: Intent[] = [];
  #asked: { readonly number: number; readonly intent: Intent } | undefined;
  #numbers = 0;
  #shown: ViewMessage<View, TextName> | undefined;
  #scope: Scope | undefined;
  #looks: unknown;

  constructor(protocol: PanelProtocol<View, Intent, Scope, TextName>, host: Host<FromPanel<Intent, Scope>>) {
    this.#host = host;
    const kept = host.keptState();
    if (!isKeptState(kept)) return;
    this.#scope = protocol.isScope(kept.scope) ? kept.scope : undefined;
    this.#looks = kept.looks;
  }

  get shown(): ViewMessage<View, TextName> | undefined {
    return this.#shown;
  }

  /** Of what the view is wanted; undefined where nobody has asked for anything. */
  get scope(): Scope | undefined {
    return this.#scope;
  }

  /** How the panel was looked at before; anything, since it may be of another version. */
  get looks(): unknown {
    return this.#looks;
  }

  /** The intents that are not answered yet, the oldest first. */
  get open(): readonly Intent[] {
    return this.#asked ? [this.#asked.intent, ...this.#waiting] : this.#waiting;
  }

  /** Tells the extension that the panel listens. */
  begin(): void {
    this.#host.post({ v: panelVersion, type: "ready", scope: this.#scope });
  }

  /** Takes a message; returns what was refused, if that is what it says. */
  take(message: FromHost<View, TextName>): Refusal<Intent> | undefined {
    if (message.type === "refused") {
      const asked = this.#asked;
      if (message.answers !== asked?.number) return undefined;
      // What came after was meant to follow it.
      this.#waiting.length = 0;
      return { intent: asked.intent, reasons: message.message.split("\n") };
    }
    this.#shown = message;
    this.#keep();
    if (message.answers !== undefined && message.answers === this.#asked?.number) {
      this.#asked = undefined;
      this.#sendNext();
    }
    return undefined;
  }

  send(intent: Intent): void {
    this.#waiting.push(intent);
    this.#sendNext();
  }

  /** Asks for the view of something else. */
  ask(scope: Scope): void {
    this.#scope = scope;
    this.#keep();
    this.#host.post({ v: panelVersion, type: "scope", scope });
  }

  /** Keeps how the panel is looked at, over a restart too. */
  keepLooks(looks: unknown): void {
    this.#looks = looks;
    this.#keep();
  }

  /** Opens the text of what carries an id, or of a place within that record. */
  openId(id: string, within?: readonly (string | number)[]): void {
    this.#host.post({ v: panelVersion, type: "open", id, ...(within ? { within } : {}) });
  }

  /** Opens a file of the project at a line, counted from 0. */
  openLine(file: string, line: number): void {
    this.#host.post({ v: panelVersion, type: "openLine", file, line });
  }

  save(file: Pick<ExportMessage, "format" | "name" | "content">): void {
    this.#host.post({ v: panelVersion, type: "export", ...file });
  }

  #sendNext(): void {
    const revision = this.#shown?.revision;
    if (this.#asked || revision === undefined) return;
    const intent = this.#waiting.shift();
    if (intent === undefined) return;
    this.#numbers += 1;
    this.#asked = { number: this.#numbers, intent };
    this.#host.post({ v: panelVersion, type: "intent", revision, number: this.#numbers, intent });
  }

  #keep(): void {
    const subject = this.#shown?.subject;
    if (subject) this.#host.keepState({ v: panelVersion, subject, scope: this.#scope, looks: this.#looks });
  }
}
