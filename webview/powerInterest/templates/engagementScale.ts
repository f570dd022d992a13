import { nothing, type SVGTemplateResult, svg } from "lit";
import { type EngagementView, engagementLevels } from "../../../src/protocol/stakeholder.ts";
import { scaleStep, scaleWidth } from "../shapes.ts";

/** From the middle of a level to the edge of what stands there. */
const radius = 3;
const headLength = 6;

/**
 * The levels of engagement in a row, with an arrow from what is to what should be; nothing where they are the same,
 * or aren't known. It begins at the left and is drawn around y.
 */
export function engagementScale(
  { current, desired, gap = 0 }: EngagementView,
  left: number,
  y: number,
): SVGTemplateResult | typeof nothing {
  if (!current || !desired || gap === 0) return nothing;
  const ahead = Math.sign(gap);
  const now = placeOf(current);
  const tip = placeOf(desired) + ahead * radius;
  const base = tip - ahead * headLength;
  return svg`
    <g class="engagement" transform="translate(${left},${y})">
      ${engagementLevels.map((level) => svg`<circle class="level" cx=${placeOf(level)} r="1.2"></circle>`)}
      <line class="way" x1=${now} x2=${base}></line>
      <circle class="now" cx=${now} r=${radius}></circle>
      <path class="head" d="M${tip},0L${base},-3.5V3.5Z"></path>
    </g>
  `;
}

function placeOf(level: (typeof engagementLevels)[number]): number {
  return (
    (scaleWidth - scaleStep * (engagementLevels.length - 1)) / 2 + scaleStep * engagementLevels.indexOf(level)
  );
}
