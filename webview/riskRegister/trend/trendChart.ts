import type { TrendPoint } from "../../../src/protocol/riskRegister.ts";
import { countTicks } from "./countAxis.ts";

/** The sizes of the plot without its labels, in the units of its drawing. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** One of the counts that are drawn on top of each other. */
export interface TrendSeries {
  readonly id: string;
  /** For each point. */
  readonly counts: readonly number[];
}

export interface TrendChart {
  /** Where the points stand from left to right; their distances are those of their days. */
  readonly x: readonly number[];
  readonly ticks: readonly { readonly count: number; readonly y: number }[];
  /** The places of the points whose days are written below, not too close to each other; the last one is. */
  readonly labelled: readonly number[];
  /** From the bottom up. */
  readonly areas: readonly { readonly id: string; readonly area: string; readonly line: string }[];
}

/** Lays out counts over time as areas on top of each other. */
export function trendChart(
  points: readonly Pick<TrendPoint, "day">[],
  series: readonly TrendSeries[],
  { width, height }: PlotSize,
  labelWidth = 70,
): TrendChart {
  const sums = points.map((_, index) => series.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  const ticks = countTicks(Math.max(0, ...sums));
  const top = ticks.at(-1) ?? 1;
  const yOf = (count: number) => round(height - (count / top) * height);
  const x = places(points, width);
  let below = points.map(() => 0);
  const areas = series.map(({ id, counts }) => {
    const above = below.map((count, index) => count + (counts[index] ?? 0));
    const upper = above.map((count, index) => `${x[index]} ${yOf(count)}`);
    const lower = below.map((count, index) => `${x[index]} ${yOf(count)}`).reverse();
    below = above;
    return { id, area: `M${[...upper, ...lower].join("L")}Z`, line: edgeOf(upper, counts) };
  });
  return {
    x,
    ticks: ticks.map((count) => ({ count, y: yOf(count) })),
    labelled: labelled(x, width, labelWidth),
    areas,
  };
}

/** The line above an area, where there is something of it. */
function edgeOf(upper: readonly string[], counts: readonly number[]): string {
  const isThere = (index: number) => (counts[index] ?? 0) > 0;
  return upper
    .map((point, index) => {
      if (index > 0 && (isThere(index) || isThere(index - 1))) return `L${point}`;
      return isThere(index) || isThere(index + 1) ? `M${point}` : "";
    })
    .join("");
}

/** One point alone stands at the right, where today is. */
function places(points: readonly Pick<TrendPoint, "day">[], width: number): readonly number[] {
  const days = points.map(({ day }) => Date.parse(day) / 86_400_000);
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? first) - first;
  return days.map((day) => (span === 0 ? width : round(((day - first) / span) * width)));
}

/** A label at an end lies within the plot, so that it needs more room on its other side. */
function labelled(x: readonly number[], width: number, labelWidth: number): readonly number[] {
  const middleOf = (place: number) => Math.min(Math.max(place, labelWidth / 2), width - labelWidth / 2);
  const chosen: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = x.length - 1; index >= 0; index--) {
    const middle = middleOf(x[index] ?? 0);
    if (next - middle < labelWidth) continue;
    chosen.unshift(index);
    next = middle;
  }
  return chosen;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
