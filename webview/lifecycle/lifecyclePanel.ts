import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { HostMessage, PanelMessage } from "../../src/protocol/lifecycle.ts";
import { lifecycleVersion } from "../../src/protocol/lifecycle.ts";
import { type LifecyclePanelState, readPanelState } from "../../src/protocol/panelState.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { Host } from "../shared/host.ts";
import { buttons, theme } from "../shared/theme.ts";
import { FireEvent, LookEvent } from "./events.ts";
import { currentState, type Looked, type Machine, machineOf } from "./machine.ts";
import { panelStyles } from "./styles/panelStyles.ts";
import { details } from "./templates/details.ts";
import { header } from "./templates/header.ts";
import { legend } from "./templates/legend.ts";
import { offers } from "./templates/offers.ts";
import { tables } from "./templates/tables.ts";
import { titleOf } from "./wording.ts";
import { type ZoomChange, zoomBy, zoomKey } from "./zoom.ts";

/** The whole panel: a drawing, what may happen now, details of what is looked at, and all of it as tables. */
export class LifecyclePanel extends LitElement {
  static override properties = {
    message: { state: true },
    looked: { state: true },
    zoom: { state: true },
  };
  static override styles = [theme, buttons, panelStyles];

  declare private message: HostMessage | undefined;
  declare private looked: Looked | undefined;
  declare private zoom: number;

  #host: Host<PanelMessage> | undefined;
  #machine: Machine | undefined;
  #announcement = "";
  #wasInOffers = false;

  /** Wherever the focus is: there is nothing to type into. */
  readonly #key = (event: KeyboardEvent): void => {
    const change = zoomKey(event);
    if (change) this.#zoomBy(change);
  };

  constructor() {
    super();
    this.zoom = 1;
    this.addEventListener(LookEvent.type, (event) => {
      const { looked } = event as LookEvent;
      // A pointer that moves within one thing changes nothing.
      if (looked.what !== this.looked?.what || looked.id !== this.looked.id) this.looked = looked;
    });
    this.addEventListener(FireEvent.type, (event) => this.#fire((event as FireEvent).event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#key);
  }

  set host(host: Host<PanelMessage>) {
    this.#host = host;
    this.zoom = readPanelState(host.keptState())?.zoom ?? 1;
  }

  /** Shows what the extension has sent, in place of what was there. */
  show(message: HostMessage): void {
    this.message = message;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("message") && this.message) this.#take(this.message);
    if (this.message && (changed.has("message") || changed.has("zoom"))) this.#keepState(this.message);
    this.#wasInOffers = this.shadowRoot?.activeElement?.closest(".offers") != null;
  }

  protected override render() {
    const machine = this.#machine;
    if (!machine) return nothing;
    return html`
      <main lang=${machine.view.language}>
        ${header(machine, { zoom: (change) => this.#zoomBy(change), open: () => this.#host?.post({ type: "open" }) })}
        <div class="figure">
          <assent-lifecycle-drawing .machine=${machine} .looked=${this.looked} .zoom=${this.zoom}></assent-lifecycle-drawing>
          ${legend(machine)}
        </div>
        <aside>${offers(machine)} ${details(machine, this.looked)}</aside>
        ${tables(machine)}
        <p class="spoken" role="status">${this.#announcement}</p>
      </main>
    `;
  }

  /** A button that had the focus may be gone with its event: the focus stays near. */
  protected override updated(): void {
    if (this.#wasInOffers && !this.shadowRoot?.activeElement) {
      this.shadowRoot?.querySelector<HTMLElement>("#possible")?.focus();
    }
  }

  #take({ view, texts }: HostMessage): void {
    const before = this.#machine && currentState(this.#machine);
    this.#machine = machineOf(view, texts);
    const current = currentState(this.#machine);
    document.documentElement.lang = view.language;
    if (before && current && before.id !== current.id) {
      this.#announcement = fillIn(texts.nowIn, { state: titleOf(current) });
      this.looked = undefined;
    }
  }

  #keepState({ subject }: HostMessage): void {
    const state: LifecyclePanelState = { version: lifecycleVersion, subject, zoom: this.zoom };
    this.#host?.keepState(state);
  }

  #fire(event: string): void {
    if (this.message) this.#host?.post({ type: "fire", revision: this.message.revision, event });
  }

  #zoomBy(change: ZoomChange): void {
    this.zoom = zoomBy(this.zoom, change);
  }
}
