import { html, type TemplateResult } from "lit";
import type { FireIntent, LifecycleView } from "../../src/protocol/lifecycle.ts";
import { lifecycleProtocol } from "../../src/protocol/lifecycleProtocol.ts";
import type { LifecycleTextName } from "../../src/protocol/lifecycleTexts.ts";
import type { NoScope } from "../../src/protocol/panels/panelProtocol.ts";
import { fillIn } from "../shared/fillIn.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { type ZoomChange, zoomBy, zoomKey } from "../shared/zoom.ts";
import { FireEvent, LookEvent } from "./events.ts";
import type { LifecycleDrawing } from "./lifecycleDrawing.ts";
import { type LifecycleLooks, readLooks } from "./looks.ts";
import { currentState, type Looked, type Machine, machineOf } from "./machine.ts";
import { panelStyles } from "./styles/panelStyles.ts";
import { details } from "./templates/details.ts";
import { legend } from "./templates/legend.ts";
import { offers } from "./templates/offers.ts";
import { tables } from "./templates/tables.ts";
import { tools } from "./templates/tools.ts";
import { titleOf } from "./wording.ts";

/** The whole panel: a drawing, what may happen now, details of what is looked at, and all of it as tables. */
export class LifecyclePanel extends PanelElement<
  LifecycleView,
  FireIntent,
  NoScope,
  LifecycleTextName,
  LifecycleLooks
> {
  static override styles = [...PanelElement.kitStyles, panelStyles];
  readonly protocol = lifecycleProtocol;
  protected readonly readLooks = readLooks;

  #looked: Looked | undefined;
  #machine: Machine | undefined;
  #wasInOffers = false;

  /** Wherever the focus is: there is nothing to type into. */
  readonly #key = (event: KeyboardEvent): void => {
    const change = zoomKey(event);
    if (change) this.#zoomBy(change);
  };

  constructor() {
    super();
    this.addEventListener(LookEvent.type, (event) => this.#lookAt((event as LookEvent).looked));
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

  protected override viewChanged(view: LifecycleView): void {
    const before = this.#machine && currentState(this.#machine);
    this.#machine = machineOf(view, this.texts);
    const current = currentState(this.#machine);
    if (before && current && before.id !== current.id) {
      this.announce(fillIn(this.texts.nowIn, { state: titleOf(current) }));
      this.#looked = undefined;
    }
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#wasInOffers = this.shadowRoot?.activeElement?.closest(".offers") != null;
  }

  protected renderPanel(view: LifecycleView): TemplateResult {
    const machine = this.#machine ?? machineOf(view, this.texts);
    const { zoom } = this.looks;
    return html`
      ${tools({
        view,
        texts: this.texts,
        zoom: (change) => this.#zoomBy(change),
        open: (id) => this.link.openId(id),
        drawing: () =>
          this.renderRoot.querySelector<LifecycleDrawing>("assent-lifecycle-drawing")?.svg ?? null,
        save: (file) => this.link.save(file),
      })}
      <div class="figure">
        <assent-lifecycle-drawing .machine=${machine} .looked=${this.#looked} .zoom=${zoom}></assent-lifecycle-drawing>
        ${legend(machine)}
      </div>
      <aside>${offers(machine)} ${details(machine, this.#looked)}</aside>
      ${tables(machine)}
    `;
  }

  /** A button that had the focus may be gone with its event: the focus stays near. */
  protected override updated(): void {
    super.updated();
    if (this.#wasInOffers && !this.shadowRoot?.activeElement) {
      this.shadowRoot?.querySelector<HTMLElement>("#possible")?.focus();
    }
  }

  /** A pointer that moves within one thing changes nothing. */
  #lookAt(looked: Looked): void {
    if (looked.what === this.#looked?.what && looked.id === this.#looked.id) return;
    this.#looked = looked;
    this.redraw();
  }

  #fire(event: string): void {
    const id = this.view?.record;
    if (id !== undefined && this.link.open.length === 0) this.send({ id, event });
  }

  #zoomBy(change: ZoomChange): void {
    this.look({ zoom: zoomBy(this.looks.zoom, change) });
  }
}
