import { type SVGTemplateResult, svg } from "lit";
import type { Arrow } from "./arrows.ts";

/** The lines and heads of arrows, below the words of the cells. */
export function arrowLines(arrows: readonly Arrow[]): SVGTemplateResult {
  return svg`
    <g class="arrows" aria-hidden="true">
      ${arrows.map(
        ({ line, head, width }) => svg`
          <path class="halo" d=${line} stroke-width=${width + 3}></path>
          <path class="way" d=${line} stroke-width=${width}></path>
          <path class="head" d=${head}></path>
        `,
      )}
    </g>
  `;
}

/** How many risks an arrow stands for, where it is not one alone; those who listen are told otherwise. */
export function arrowCounts(arrows: readonly Arrow[]): SVGTemplateResult {
  const counted = arrows.filter(({ movement }) => movement.risks.length > 1);
  return svg`<g class="arrows" aria-hidden="true">${counted.map(countPlate)}</g>`;
}

function countPlate({ label: { x, y }, movement }: Arrow): SVGTemplateResult {
  const text = String(movement.risks.length);
  const width = 9 + 7 * text.length;
  return svg`
    <rect class="plate" x=${x - width / 2} y=${y - 8} width=${width} height="16" rx="8"></rect>
    <text class="moved" x=${x} y=${y}>${text}</text>
  `;
}
