import { greatestRating, leastRating } from "../../../src/protocol/powerInterest.ts";
import type { Box, Point } from "../../shared/box.ts";

/** Half a step lies around the outermost ratings. */
const around = 0.5;
const steps = greatestRating - leastRating + 2 * around;

/** The place of a rating in a plot: interest grows to the right, power upwards. */
export function placeOf(power: number, interest: number, plot: Box): Point {
  return {
    x: plot.x - plot.width / 2 + ((interest - leastRating + around) / steps) * plot.width,
    y: plot.y + plot.height / 2 - ((power - leastRating + around) / steps) * plot.height,
  };
}

/** The whole ratings that are nearest to a place in a plot, or beside it. */
export function ratingAt({ x, y }: Point, plot: Box): { readonly power: number; readonly interest: number } {
  const right = (x - plot.x) / plot.width + 0.5;
  const up = (plot.y - y) / plot.height + 0.5;
  return { power: whole(up), interest: whole(right) };
}

/** @param share of the plot's length: 0 is its beginning, 1 its end */
function whole(share: number): number {
  const rating = Math.round(share * steps + leastRating - around);
  return Math.min(greatestRating, Math.max(leastRating, rating));
}

/** The size of the field that belongs to one whole rating. */
export function fieldOf({ width, height }: Box): { readonly width: number; readonly height: number } {
  return { width: width / steps, height: height / steps };
}
