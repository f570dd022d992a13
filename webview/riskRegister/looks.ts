import { type RatingName, type RiskKind, ratingNames } from "../../src/protocol/riskRegister.ts";
import { type Arrangement, plainArrangement, readArrangement } from "../shared/table/arrangement.ts";
import type { Spot } from "./filterRisks.ts";
import type { Step } from "./heatMap/movements.ts";
import type { TrendLooks } from "./trend/trendModel.ts";

/** How the risk register is looked at. */
export interface RiskLooks extends TrendLooks {
  /** The rating that the matrix shows. */
  readonly view: RatingName;
  readonly movements: Step | "none";
  readonly kind: RiskKind | "all";
  readonly onlyOpen: boolean;
  /** The spot of the matrix of which the risks are listed. */
  readonly spot?: Spot | undefined;
  /** The key of the risk of which the details are shown. */
  readonly selected: string;
  readonly arrangement: Arrangement;
}

const worstFirst: Arrangement = { ...plainArrangement, sort: { column: "current", isDown: true } };

/** The looks from what an earlier page has kept, as far as they can be read. */
export function readRiskLooks(kept: unknown): RiskLooks {
  const found = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return {
    view: oneOf(ratingNames, found.view) ?? "current",
    movements: oneOf(["none", "inherentToCurrent", "currentToTarget"], found.movements) ?? "none",
    kind: oneOf(["all", "threat", "opportunity"], found.kind) ?? "all",
    onlyOpen: found.onlyOpen !== false,
    spot: readSpot(found.spot),
    selected: typeof found.selected === "string" ? found.selected : "",
    arrangement: readArrangement(found.arrangement, worstFirst),
    step: oneOf(["weeks", "months"], found.step) ?? "weeks",
    by: oneOf(["states", "levels"], found.by) ?? "states",
  };
}

function oneOf<const T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function readSpot(kept: unknown): Spot | undefined {
  if (kept === "unrated") return kept;
  const { probability, impact } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return typeof probability === "number" && typeof impact === "number" ? { probability, impact } : undefined;
}
