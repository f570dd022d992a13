import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { StakeholderView } from "../../../src/protocol/stakeholder.ts";

/** What stands before a name: a circle for the other side, a square for our own, a diamond where that isn't set. */
export function sideSign({ side, isKey }: Pick<StakeholderView, "side" | "isKey">): SVGTemplateResult {
  const shape = (size: number, name: string) => {
    if (side === "external") return svg`<circle class=${name} r=${size}></circle>`;
    if (side === "internal") {
      return svg`<rect class=${name} x=${-size} y=${-size} width=${2 * size} height=${2 * size} rx="1"></rect>`;
    }
    return svg`<path class=${name} d="M0,${-size * 1.25}L${size * 1.25},0L0,${size * 1.25}L${-size * 1.25},0Z"></path>`;
  };
  return svg`
    <g class="sign ${side ?? "unset"}">
      ${isKey ? shape(7, "ring") : ""}
      ${shape(4, "body")}
    </g>
  `;
}

/** The sign of a conflict: a flash. */
export const conflictSign = svg`<path class="clash" d="M1.5,-7L-4.5,1H-0.5L-1.5,7L4.5,-1.5H0.5Z"></path>`;

/** A sign among HTML. */
export function inline(sign: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">${sign}</svg>`;
}
