import type { RiskLevel, RiskScale } from "./settings.ts";

/** How likely and how bad, in the words of the project's scale; either may not be set yet. */
export interface Rating {
  readonly probability?: string;
  readonly impact?: string;
}

/** Whether both halves of a rating are given. */
export function isRated(rating: Rating | undefined): rating is Required<Rating> {
  return rating?.probability !== undefined && rating.impact !== undefined;
}

/**
 * The level that the project's grid gives a rating; undefined while the rating isn't complete, and for words
 * that the scale doesn't have.
 */
export function levelOf(rating: Rating | undefined, scale: RiskScale): RiskLevel | undefined {
  if (!isRated(rating)) return undefined;
  const row = scale.probability.indexOf(rating.probability);
  const column = scale.impact.indexOf(rating.impact);
  const id = row < 0 || column < 0 ? undefined : scale.grid[row]?.[column];
  return scale.levels.find((level) => level.id === id);
}

/** Whether a level lies above the highest one that needs no response. */
export function isAboveAppetite(level: RiskLevel, scale: RiskScale): boolean {
  const order = scale.levels.map(({ id }) => id);
  return order.indexOf(level.id) > order.indexOf(scale.appetite);
}
