import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { Point } from "../shared/box.ts";
import { arrowDirection } from "../shared/nearestAhead.ts";
import { prefersReducedMotion } from "../shared/reducedMotion.ts";
import { theme } from "../shared/theme.ts";
import { scaleFor } from "../shared/zoom.ts";
import { type Drawing, drawMachine } from "./drawMachine.ts";
import { FireEvent, LookEvent } from "./events.ts";
import { lookedAt } from "./lookedAt.ts";
import { currentState, type Looked, type Machine } from "./machine.ts";
import { neighbour } from "./neighbour.ts";
import { titleSize } from "./shapes/stateShape.ts";
import { drawingStyles } from "./styles/drawingStyles.ts";
import { machineSvg } from "./templates/machineSvg.ts";

/** A machine as a drawing that scrolls: tells what is looked at, and which open event somebody wants. */
export class LifecycleDrawing extends LitElement {
  static override properties = {
    machine: { attribute: false },
    looked: { attribute: false },
    zoom: { attribute: false },
    available: { state: true },
  };
  static override styles = [theme, drawingStyles];

  declare machine: Machine | undefined;
  declare looked: Looked | undefined;
  /** 1 fits the drawing to the width. */
  declare zoom: number;
  /** Pixels from left to right; 0 until that is known. */
  declare private available: number;

  #drawing: Drawing | undefined;
  #revealed: string | undefined;
  /** The middle of what is seen, as parts of the whole drawing, before the zoom changes. */
  #middle: { readonly x: number; readonly y: number } | undefined;
  readonly #resizes = new ResizeObserver(() => {
    this.available = this.clientWidth;
  });

  constructor() {
    super();
    this.zoom = 1;
    this.available = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("machine") && this.machine) this.#drawing = drawMachine(this.machine, this);
    if (changed.has("zoom")) this.#middle = this.#seenMiddle();
  }

  protected override render() {
    if (!this.#drawing || this.available === 0) return nothing;
    return html`
      <div
        class="scroller"
        role="group"
        aria-label=${this.#drawing.machine.texts.drawing}
        tabindex="0"
        @pointerover=${this.#look}
        @focusin=${this.#look}
        @click=${this.#press}
        @keydown=${this.#key}
      >
        ${machineSvg(this.#drawing, this.#scale, this.looked)}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    if (changed.has("zoom") && this.#middle) {
      scroller.scrollLeft = this.#middle.x * scroller.scrollWidth - scroller.clientWidth / 2;
      scroller.scrollTop = this.#middle.y * scroller.scrollHeight - scroller.clientHeight / 2;
    }
    this.#revealCurrent(scroller);
  }

  /** What is drawn by now. */
  get svg(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>(".scroller > svg");
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".scroller");
  }

  get #scale(): number {
    const natural = Number.parseFloat(getComputedStyle(this).fontSize) / titleSize;
    return scaleFor(this.zoom, natural, this.available, this.#drawing?.layout.width ?? 0);
  }

  #seenMiddle() {
    const scroller = this.#scroller;
    if (!scroller || scroller.scrollWidth === 0) return undefined;
    return {
      x: (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth,
      y: (scroller.scrollTop + scroller.clientHeight / 2) / scroller.scrollHeight,
    };
  }

  /** Scrolls to where the record is, when it has come there. */
  #revealCurrent(scroller: HTMLElement): void {
    const current = this.#drawing && currentState(this.#drawing.machine);
    const box = current && this.#drawing?.layout.states.get(current.id);
    if (!box || this.#revealed === current.id) return;
    const behavior = this.#revealed === undefined || prefersReducedMotion() ? "instant" : "smooth";
    this.#revealed = current.id;
    scroller.scrollTo({
      left: box.x * this.#scale - scroller.clientWidth / 2,
      top: box.y * this.#scale - scroller.clientHeight / 2,
      behavior,
    });
  }

  #look(event: Event): void {
    const looked = lookedAt(event);
    if (looked) this.dispatchEvent(new LookEvent(looked));
  }

  #press(event: Event): void {
    const label = event.target instanceof Element ? event.target.closest<SVGElement>(".label.open") : null;
    const transition = this.machine?.view.transitions.find(({ id }) => id === label?.dataset.id);
    if (transition) this.dispatchEvent(new FireEvent(transition.event));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Enter" || event.key === " ") {
      if (!lookedAt(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#press(event);
      return;
    }
    const direction = arrowDirection(event.key);
    const from = lookedAt(event);
    if (!direction || !from) return;
    event.preventDefault();
    this.#moveFocus(from, direction);
  }

  #moveFocus(from: Looked, direction: Point): void {
    const next = this.#drawing && neighbour(from, direction, this.#drawing.layout);
    const elements = [...this.renderRoot.querySelectorAll<SVGElement>("[data-what][tabindex]")];
    elements.find(({ dataset }) => dataset.what === next?.what && dataset.id === next?.id)?.focus();
  }
}
