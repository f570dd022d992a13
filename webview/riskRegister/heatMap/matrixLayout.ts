import type { RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import type { MatrixSize } from "./matrixGeometry.ts";

/** A drawn matrix with room for its words, in pixels. */
export interface MatrixLayout extends MatrixSize {
  readonly labelWidth: number;
  /** Above the cells, and below them. */
  readonly headHeight: number;
  readonly footHeight: number;
  readonly width: number;
  readonly height: number;
}

const narrowest = 43;
const widest = 118;

/** Fills the width that there is as far as it helps; what needs more is scrolled. */
export function layOutMatrix(available: number, { probability, impact }: RiskScaleView): MatrixLayout {
  const labelWidth = available < 420 ? 60 : 92;
  const room = Math.floor((available - labelWidth - 8) / impact.length);
  const cellWidth = Math.min(Math.max(room, narrowest), widest);
  const cellHeight = Math.round(Math.min(Math.max(cellWidth * 0.6, 46), 70));
  const [headHeight, footHeight] = [24, 36];
  return {
    ...{ cellWidth, cellHeight, labelWidth, headHeight, footHeight },
    width: labelWidth + cellWidth * impact.length + 4,
    height: headHeight + cellHeight * probability.length + footHeight,
  };
}
