import { type SVGTemplateResult, svg } from "lit";
import type { TextWidth } from "../../shared/textWidth.ts";
import { layOutLegend } from "./layOutLegend.ts";

/** A sign of a drawing, around the middle of its left side, and what it means. */
export interface LegendEntry {
  readonly sign: SVGTemplateResult;
  /** Pixels. */
  readonly signWidth: number;
  readonly text: string;
}

/** Between a sign and its text. */
const gap = 6;

/** What the signs of a drawing mean, within the drawing, so that it is saved with it. */
export function legendSvg(
  entries: readonly LegendEntry[],
  available: number,
  measure: TextWidth,
): { readonly drawing: SVGTemplateResult; readonly height: number } {
  const widths = entries.map(({ signWidth, text }) => signWidth + gap + measure(text));
  const { places, height } = layOutLegend(widths, available);
  const drawing = svg`
    <g class="legend">
      ${entries.map(({ sign, signWidth, text }, index) => {
        const { x = 0, y = 0 } = places[index] ?? {};
        return svg`<g transform="translate(${x} ${y})">${sign}<text class="key" x=${signWidth + gap}>${text}</text></g>`;
      })}
    </g>
  `;
  return { drawing, height };
}
