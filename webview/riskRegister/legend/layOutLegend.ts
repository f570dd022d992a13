import type { Point } from "../heatMap/matrixGeometry.ts";

export interface LegendLayout {
  /** Where the entries begin; y is the middle of their lines. */
  readonly places: readonly Point[];
  readonly height: number;
}

const lineHeight = 22;
const gap = 18;

/** Puts entries of these widths side by side, and in further lines where there is no more room; all in pixels. */
export function layOutLegend(widths: readonly number[], available: number): LegendLayout {
  let x = 0;
  let line = 0;
  const places = widths.map((width): Point => {
    if (x > 0 && x + width > available) {
      x = 0;
      line += 1;
    }
    const place = { x, y: (line + 0.5) * lineHeight };
    x += width + gap;
    return place;
  });
  return { places, height: widths.length === 0 ? 0 : (line + 1) * lineHeight };
}
