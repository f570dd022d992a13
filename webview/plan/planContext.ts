import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import type { PlanTextName } from "../../src/protocol/plan/planTexts.ts";
import type { Numbers } from "../shared/numbers.ts";
import type { TileFrame } from "../shared/tiles/tile.ts";

export type PlanTexts = PanelTexts<PlanTextName>;

/** What all parts of a plan are given. */
export interface PlanContext extends TileFrame {
  readonly texts: PlanTexts;
  readonly numbers: Numbers;
  /** Wants something to happen to a record. */
  readonly step: (id: string) => void;
  /** Saves a table under the name of its part. */
  readonly saveTable: (title: string, rows: readonly (readonly (string | number)[])[]) => void;
}
