import type { RatingName, RiskKind, RiskRow } from "../../src/protocol/riskRegister.ts";
import { type Cell, cellOf, isSameCell, ratingOf } from "./ratings.ts";

/** Which risks are shown, in the matrix and in the register. */
export interface RiskFilter {
  /** Both kinds where it is absent. */
  readonly kind?: RiskKind | undefined;
  readonly onlyOpen: boolean;
}

/** A field of the matrix to look into, or the risks that have no place in it. */
export type Spot = Cell | "unrated";

/** The risks that pass, in the order in which they were. */
export function filterRisks(risks: readonly RiskRow[], { kind, onlyOpen }: RiskFilter): readonly RiskRow[] {
  return risks.filter((risk) => (risk.isOpen || !onlyOpen) && (kind === undefined || risk.kind === kind));
}

/** The risks that are at a spot in the view of one of their ratings. */
export function risksAt(risks: readonly RiskRow[], spot: Spot, view: RatingName): readonly RiskRow[] {
  return risks.filter((risk) => {
    const cell = cellOf(ratingOf(risk, view));
    return spot === "unrated" ? cell === undefined : cell !== undefined && isSameCell(cell, spot);
  });
}
