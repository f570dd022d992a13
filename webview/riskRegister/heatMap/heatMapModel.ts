import type { RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import type { Cell } from "../ratings.ts";
import type { RiskTexts } from "../wording.ts";
import type { HeatMap } from "./heatMap.ts";
import type { Movement } from "./movements.ts";

/** All that the drawing of the matrix is given. */
export interface HeatMapModel {
  readonly scale: RiskScaleView;
  readonly map: HeatMap;
  readonly movements: readonly Movement[];
  readonly texts: RiskTexts;
  /** The cell of which the risks are shown. */
  readonly selected?: Cell | undefined;
  /** Takes a cell that somebody wants to look into, or to look into no more. */
  readonly select: (cell: Cell) => void;
}
