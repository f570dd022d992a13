import type { RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import type { Cell } from "../ratings.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sizes of a drawn matrix, in the units of its drawing. */
export interface MatrixSize {
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** The upper left corner of a cell: impact grows to the right, probability upwards. */
export function cornerOf(
  { probability, impact }: Cell,
  scale: RiskScaleView,
  { cellWidth, cellHeight }: MatrixSize,
): Point {
  return { x: impact * cellWidth, y: (scale.probability.length - 1 - probability) * cellHeight };
}

export function centreOf(cell: Cell, scale: RiskScaleView, size: MatrixSize): Point {
  const { x, y } = cornerOf(cell, scale, size);
  return { x: x + size.cellWidth / 2, y: y + size.cellHeight / 2 };
}

/** The cell that lies so many steps away; the same one where the matrix ends. */
export function neighbourOf(
  { probability, impact }: Cell,
  step: "up" | "down" | "left" | "right",
  scale: RiskScaleView,
): Cell {
  const vertical = step === "up" ? 1 : step === "down" ? -1 : 0;
  const horizontal = step === "right" ? 1 : step === "left" ? -1 : 0;
  return {
    probability: Math.min(Math.max(probability + vertical, 0), scale.probability.length - 1),
    impact: Math.min(Math.max(impact + horizontal, 0), scale.impact.length - 1),
  };
}
