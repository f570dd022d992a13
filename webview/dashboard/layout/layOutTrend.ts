import { tenth } from "../../shared/tenth.ts";

/** One value of a series; the day is `YYYY-MM-DD`. */
export interface TrendValue {
  readonly date?: string | undefined;
  readonly value: number;
}

export interface TrendOptions {
  readonly width: number;
  readonly height: number;
  /** What lies at the bottom and at the top; values beyond are drawn there. */
  readonly lowest: number;
  readonly highest: number;
}

/** A series as a line: its points, and the line through them as SVG path data; empty for a single point. */
export interface Trend {
  readonly points: readonly { readonly x: number; readonly y: number; readonly value: number }[];
  readonly path: string;
}

/** Places values from left to right in equal steps: surveys and measurements come when they come. */
export function layOutTrend(values: readonly TrendValue[], options: TrendOptions): Trend {
  const { width, height, lowest, highest } = options;
  const span = highest === lowest ? 1 : highest - lowest;
  const points = values.map(({ value }, index) => {
    const share = Math.min(1, Math.max(0, (value - lowest) / span));
    const x = values.length === 1 ? width / 2 : (index / (values.length - 1)) * width;
    return { x: tenth(x), y: tenth(height - share * height), value };
  });
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return { points, path: points.length > 1 ? path : "" };
}
