import type { RatingName, RatingView, RiskRow, RiskScaleView } from "../../src/protocol/riskRegister.ts";

/** A field of the matrix by its places in the scales. */
export interface Cell {
  readonly probability: number;
  readonly impact: number;
}

/** The rating that is looked at. Now, a risk stands where it was before any response until somebody rates it anew. */
export function ratingOf(risk: RiskRow, view: RatingName): RatingView {
  return view === "current" ? risk[risk.standing] : risk[view];
}

/** Where a rating stands in the matrix; undefined while it isn't complete. */
export function cellOf({ probability, impact }: RatingView): Cell | undefined {
  return probability === undefined || impact === undefined ? undefined : { probability, impact };
}

export function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return one?.probability === other?.probability && one?.impact === other?.impact;
}

/** A number for a cell, counted row by row. */
export function cellNumber({ probability, impact }: Cell, scale: RiskScaleView): number {
  return probability * scale.impact.length + impact;
}

/** Sorts ratings: by level, then by how likely and how serious; what isn't rated comes first. */
export function compareRatings(one: RatingView, other: RatingView): number {
  return (
    (one.level ?? -1) - (other.level ?? -1) ||
    (one.probability ?? -1) + (one.impact ?? -1) - ((other.probability ?? -1) + (other.impact ?? -1)) ||
    (one.probability ?? -1) - (other.probability ?? -1)
  );
}
