import type { RatingName, RiskRow, RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import { type Cell, cellNumber, cellOf, isSameCell } from "../ratings.ts";

/** The risks that go from one cell to another between two ratings. */
export interface Movement {
  readonly from: Cell;
  readonly to: Cell;
  /** The keys of the risks, in the order of the rows. */
  readonly risks: readonly string[];
}

/** The steps between the ratings that can be drawn. */
export type Step = "inherentToCurrent" | "currentToTarget";

const stepRatings: Readonly<Record<Step, readonly [RatingName, RatingName]>> = {
  inherentToCurrent: ["inherent", "current"],
  currentToTarget: ["current", "target"],
};

/** What moves in a step, the largest groups last, so that they are drawn on top. Who lacks a rating doesn't move. */
export function movementsOf(
  risks: readonly RiskRow[],
  scale: RiskScaleView,
  step: Step,
): readonly Movement[] {
  const [before, after] = stepRatings[step];
  const found = new Map<string, Movement & { readonly risks: string[] }>();
  for (const risk of risks) {
    // A step to the current rating begins where somebody rated both; the step to the target begins where it stands now.
    const from = cellOf(before === "current" ? risk[risk.standing] : risk[before]);
    const to = cellOf(risk[after]);
    if (!from || !to || isSameCell(from, to)) continue;
    const name = `${cellNumber(from, scale)} ${cellNumber(to, scale)}`;
    const others = found.get(name);
    if (others) others.risks.push(risk.key);
    else found.set(name, { from, to, risks: [risk.key] });
  }
  return [...found.values()].sort((a, b) => a.risks.length - b.risks.length);
}
