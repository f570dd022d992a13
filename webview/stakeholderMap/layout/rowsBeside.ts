import type { Box, Size } from "../../shared/box.ts";
import { screen } from "./separate.ts";

/** Where rows stand beside something; the earlier the better. */
export const rowSides = ["below", "above", "right", "left"] as const;

export type Side = (typeof rowSides)[number];

/** From what is there to the rows, and between boxes in them. */
const looseGap = 26;
const tightGap = 10;

/**
 * Boxes in rows beside what is there, about as wide or as high as that, in their order.
 * @param least the width that rows above or below have anyway
 */
export function rowsBeside(sizes: readonly Size[], there: Box, side: Side, least: number): readonly Box[] {
  const wide = Math.max(0, ...sizes.map(({ width }) => width)) + tightGap;
  const high = Math.max(0, ...sizes.map(({ height }) => height)) + tightGap;
  const columns = columnsFor(sizes.length, { width: wide, height: high }, there, side, least);
  const used = Math.min(columns, sizes.length) * wide - tightGap;
  const tall = Math.ceil(sizes.length / columns) * high - tightGap;
  const { x, y } = middleOf({ width: used, height: tall }, there, side);
  return sizes.map(({ width, height }, index) => ({
    ...{ width, height },
    x: x - used / 2 + (index % columns) * wide + (wide - tightGap) / 2,
    y: y - tall / 2 + Math.floor(index / columns) * high + (high - tightGap) / 2,
  }));
}

/** @param cell the room of one box */
function columnsFor(count: number, cell: Size, there: Box, side: Side, least: number): number {
  const alone = Math.sqrt(screen * count * cell.width * cell.height);
  if (side === "left" || side === "right") {
    const rows = Math.max(1, Math.floor(Math.max(there.height, alone / screen) / cell.height));
    return Math.max(1, Math.ceil(count / rows));
  }
  return Math.max(1, Math.floor(Math.max(there.width, least, alone) / cell.width));
}

function middleOf(
  { width, height }: Size,
  there: Box,
  side: Side,
): { readonly x: number; readonly y: number } {
  const isAlone = there.width === 0;
  const [right, down] = [(there.width + width) / 2 + looseGap, (there.height + height) / 2 + looseGap];
  if (isAlone) return { x: there.x, y: there.y };
  if (side === "left" || side === "right")
    return { x: there.x + (side === "left" ? -right : right), y: there.y };
  return { x: there.x, y: there.y + (side === "above" ? -down : down) };
}
