import { html, LitElement, nothing, type TemplateResult } from "lit";
import { fillIn } from "../shared/fillIn.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { theme } from "../shared/theme.ts";
import { trendStyles } from "./styles/trendStyles.ts";
import { type NamedSeries, pointsOf, seriesOf, type TrendModel } from "./trend/trendModel.ts";
import { keySize, trendSvg } from "./trend/trendSvg.ts";

/** The open risks over time: drawn, and as a table. */
export class TrendElement extends LitElement {
  static override properties = { model: { attribute: false }, available: { state: true } };
  static override styles = [theme, trendStyles];

  declare model: TrendModel | undefined;
  /** Pixels from left to right; 0 until that is known. */
  declare private available: number;

  readonly #resizes = new ResizeObserver(() => {
    this.available = this.clientWidth;
  });

  constructor() {
    super();
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

  /** The drawing, to be saved. */
  get drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector(".figure svg");
  }

  protected override render() {
    const { model, available } = this;
    if (!model || available === 0) return nothing;
    const { trend, texts } = model;
    if (pointsOf(model).length === 0) return html`<p class="muted">${texts.noPast}</p>`;
    const series = seriesOf(model);
    const notes = [
      trend.levels === "now" ? texts.levelsNow : texts.levelsSaid,
      ...(trend.undated > 0 ? [fillIn(texts.undated, { count: trend.undated })] : []),
    ];
    return html`
      <div class="figure">${trendSvg(model, available, textWidthIn(this, keySize))}</div>
      <div class="notes">${notes.map((note) => html`<p class="muted">${note}</p>`)}</div>
      ${numbers(model, series)}
    `;
  }
}

function numbers(model: TrendModel, series: readonly NamedSeries[]): TemplateResult {
  const { texts } = model;
  const points = pointsOf(model);
  const heads = [texts.day, texts.openCount, texts.opened, texts.closed, ...series.map(({ title }) => title)];
  return html`
    <details class="notes">
      <summary>${texts.asTable}</summary>
      <div class="table" tabindex="0" role="group" aria-label=${texts.trend}>
        <table>
          <thead><tr>${heads.map((head) => html`<th scope="col" dir="auto">${head}</th>`)}</tr></thead>
          <tbody>
            ${points
              .map((point, index) => ({ point, index }))
              .reverse()
              .map(
                ({ point, index }) => html`
                  <tr>
                    <th scope="row">${point.day}</th>
                    <td>${point.open}</td>
                    <td>${point.opened}</td>
                    <td>${point.closed}</td>
                    ${series.map(({ counts }) => html`<td>${counts[index] ?? 0}</td>`)}
                  </tr>
                `,
              )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
