import { type SVGTemplateResult, svg } from "lit";
import { greatestRating, leastRating, type QuadrantId } from "../../../src/protocol/powerInterest.ts";
import type { Box } from "../../shared/box.ts";
import type { GridDrawing } from "../drawGrid.ts";
import { titleLineHeight } from "../layout/gridSpace.ts";
import { placeOf } from "../layout/plot.ts";
import type { Wording } from "../wording.ts";

const ratings = Array.from({ length: greatestRating - leastRating + 1 }, (_, index) => leastRating + index);

/** Below the quadrants. */
const axisHeight = 42;

/** The quadrants with their strategies, and the axes. */
export function axes({ frame, titles }: GridDrawing, { texts, view }: Wording): SVGTemplateResult {
  const { plot } = frame.space;
  const [left, top, bottom] = [plot.x - plot.width / 2, plot.y - plot.height / 2, plot.y + plot.height / 2];
  const below = frame.height - axisHeight;
  return svg`
    ${[...frame.quadrants].map(([id, box]) => quadrant(id, box))}
    <g class="lines" aria-hidden="true">
      ${ratings.map((rating) => {
        const { x, y } = placeOf(rating, rating, plot);
        return svg`
          <line x1=${x} x2=${x} y1=${bottom} y2=${top}></line>
          <line x1=${left} x2=${plot.x + plot.width / 2} y1=${y} y2=${y}></line>
        `;
      })}
    </g>
    <g class="ticks" aria-hidden="true">
      ${ratings.map((rating) => {
        const { x, y } = placeOf(rating, rating, plot);
        return svg`
          <text class="tick" x=${x} y=${below + 14}>${rating}</text>
          <text class="tick" x=${left - 12} y=${y}>${rating}</text>
        `;
      })}
      <text class="axis" x=${plot.x} y=${below + 32}>${texts.interest} →</text>
      <text class="axis" transform="translate(${left - 32},${plot.y}) rotate(-90)">${texts.power} →</text>
    </g>
    ${view.quadrants.map(({ id, description }) => {
      const box = frame.quadrants.get(id);
      return box
        ? svg`
            <g class="strategy">
              <title>${description}</title>
              ${titles
                .get(id)
                ?.map(
                  (line, index) =>
                    svg`<text x=${box.title.x} y=${box.title.y + index * titleLineHeight}>${line}</text>`,
                )}
            </g>
          `
        : "";
    })}
  `;
}

function quadrant(id: QuadrantId, { x, y, width, height }: Box): SVGTemplateResult {
  return svg`
    <rect class="quadrant ${id}" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height}></rect>
  `;
}
