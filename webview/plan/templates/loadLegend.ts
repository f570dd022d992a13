import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { PlanTexts } from "../planContext.ts";

/** What the bars, the strokes and the lines mean. */
export function loadLegend(texts: PlanTexts): TemplateResult {
  return html`
    <ul class="legend">
      ${item(svg`<rect class="used" x="1" y="2" width="14" height="12"></rect>`, texts.within)}
      ${item(
        svg`<rect class="too" x="1" y="2" width="14" height="12"></rect><path class="strokes" d="M6 2L1 7M11 2L1 12M15 3L4 14M15 8L9 14"></path>`,
        texts.tooMuch,
      )}
      ${item(svg`<line class="capacity" x1="0" x2="16" y1="8" y2="8"></line>`, texts.capacity)}
      ${item(svg`<line class="today" x1="8" x2="8" y1="0" y2="16"></line>`, texts.today)}
    </ul>
  `;
}

function item(shape: SVGTemplateResult, text: string): TemplateResult {
  return html`<li><svg class="key" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>${text}</li>`;
}
