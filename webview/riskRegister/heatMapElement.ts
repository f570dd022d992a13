import { html, LitElement, nothing, type PropertyValues, svg } from "lit";
import { textWidthIn } from "../shared/textWidth.ts";
import { theme } from "../shared/theme.ts";
import type { HeatMapModel } from "./heatMap/heatMapModel.ts";
import { neighbourOf } from "./heatMap/matrixGeometry.ts";
import { layOutMatrix } from "./heatMap/matrixLayout.ts";
import { labelSize, matrixCells, matrixLabels, movementLines } from "./heatMap/matrixSvg.ts";
import { legendSvg } from "./legend/legendSvg.ts";
import { matrixLegend } from "./legend/matrixLegend.ts";
import type { Cell } from "./ratings.ts";
import { matrixStyles } from "./styles/matrixStyles.ts";

const steps = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

/** Pixels between the matrix and its legend. */
const legendGap = 8;

/** The matrix with its risks: one cell at a time has the focus, the arrow keys move it, Enter looks into it. */
export class HeatMapElement extends LitElement {
  static override properties = {
    model: { attribute: false },
    active: { state: true },
    available: { state: true },
  };
  static override styles = [theme, matrixStyles];

  declare model: HeatMapModel | undefined;
  declare private active: Cell;
  /** Pixels from left to right; 0 until that is known. */
  declare private available: number;

  #wantsFocus = false;
  readonly #resizes = new ResizeObserver(() => {
    this.available = this.clientWidth;
  });

  constructor() {
    super();
    this.available = 0;
    this.active = { probability: 0, impact: 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  /** The drawing, to be saved. */
  get drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector("svg");
  }

  protected override willUpdate(changed: PropertyValues): void {
    const scale = this.model?.scale;
    if (!changed.has("model") || !scale) return;
    // The matrix may have become smaller.
    this.active = {
      probability: Math.min(this.active.probability, scale.probability.length - 1),
      impact: Math.min(this.active.impact, scale.impact.length - 1),
    };
  }

  protected override render() {
    const { model, available, active } = this;
    if (!model || available === 0) return nothing;
    const layout = layOutMatrix(available, model.scale);
    const { width, height, labelWidth, headHeight } = layout;
    const measure = textWidthIn(this, labelSize);
    const drawing = { model, layout, active, measure };
    const moved = movementLines(model);
    const legend = legendSvg(matrixLegend(model.scale, model.texts), width, measure);
    const bottom = height + legend.height + legendGap;
    return html`
      <div class="scroller">
        <svg
          width=${width}
          height=${bottom}
          viewBox="0 0 ${width} ${bottom}"
          role="group"
          aria-label=${model.texts.heatMap}
          @click=${this.#press}
          @keydown=${this.#key}
        >
          <defs>
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path class="hatch-line" d="M0 0V6"></path>
            </pattern>
          </defs>
          ${matrixLabels(drawing)}
          ${svg`
            <g transform="translate(${labelWidth} ${headHeight})">
              ${matrixCells(drawing)}
            </g>
            <g transform="translate(0 ${height + legendGap})">${legend.drawing}</g>
          `}
        </svg>
      </div>
      ${moved.length > 0 ? html`<ul class="spoken">${moved.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
    `;
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.renderRoot.querySelector<SVGElement>('[data-cell][tabindex="0"]')?.focus();
  }

  #cellOf({ target }: Event): Cell | undefined {
    const element = target instanceof Element ? target.closest<SVGElement>("[data-cell]") : null;
    const [probability, impact] = (element?.dataset.cell ?? "").split(" ").map(Number);
    return probability === undefined || impact === undefined ? undefined : { probability, impact };
  }

  #press(event: Event): void {
    const cell = this.#cellOf(event);
    if (!cell) return;
    this.active = cell;
    this.model?.select(cell);
  }

  #key(event: KeyboardEvent): void {
    const cell = this.#cellOf(event);
    if (!cell || !this.model || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (!event.repeat) this.#press(event);
      return;
    }
    if (!(event.key in steps)) return;
    event.preventDefault();
    this.active = neighbourOf(cell, steps[event.key as keyof typeof steps], this.model.scale);
    this.#wantsFocus = true;
  }
}
