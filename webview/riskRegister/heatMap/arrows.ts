import type { RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import type { Cell } from "../ratings.ts";
import { centreOf, type MatrixSize, type Point } from "./matrixGeometry.ts";
import type { Movement } from "./movements.ts";

/** A movement as it is drawn: a bow, so that there and back don't lie on each other, and its head. */
export interface Arrow {
  readonly movement: Movement;
  readonly line: string;
  readonly head: string;
  /** Where the number of its risks stands. */
  readonly label: Point;
  readonly width: number;
}

/** How far the bow goes to the side, as a part of the way. */
const bend = 0.18;
const headLength = 8;
const headWidth = 8;
/** How far a number is from its line. */
const labelGap = 9;

/** Where along an arrow its number may stand, in the order in which that is tried. */
const labelPlaces = [0.5, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85];

/** Where something is written, and how far from its middle nothing else may be: to the sides, or above and below. */
interface Taken {
  readonly at: Point;
  readonly aside: number;
  readonly above: number;
}

/**
 * Arrows from cell to cell. They begin and end within them, beside their numbers; their own numbers keep away from each
 * other and from those of the cells, as far as that is possible.
 * @param counted the cells that have numbers
 */
export function arrowsOf(
  movements: readonly Movement[],
  scale: RiskScaleView,
  size: MatrixSize,
  counted: readonly Cell[] = [],
): readonly Arrow[] {
  const taken = counted.map((cell): Taken => {
    return { at: centreOf(cell, scale, size), aside: size.cellWidth * 0.45, above: 20 };
  });
  // The largest are drawn last, and choose first.
  return movements
    .toReversed()
    .map((movement) => {
      const { labels, ...arrow } = arrowOf(movement, scale, size);
      const label =
        labels.find((place) => taken.every((other) => isClearOf(place, other))) ?? (labels[0] as Point);
      if (movement.risks.length > 1) taken.push({ at: label, aside: 26, above: 18 });
      return { ...arrow, label };
    })
    .reverse();
}

function arrowOf(movement: Movement, scale: RiskScaleView, size: MatrixSize) {
  const start = centreOf(movement.from, scale, size);
  const end = centreOf(movement.to, scale, size);
  const aside = perpendicular(start, end);
  const control = moved(between(start, end, 0.5), aside, distance(start, end) * bend);
  const from = towards(start, control, insetOf(start, control, size));
  const tip = towards(end, control, insetOf(end, control, size));
  const neck = towards(tip, control, headLength);
  const side = perpendicular(neck, tip);
  const head = [tip, moved(neck, side, headWidth / 2), moved(neck, side, -headWidth / 2)];
  const onLine = (part: number) => between(between(from, control, part), between(control, neck, part), part);
  return {
    movement,
    line: `M${text(from)}Q${text(control)} ${text(neck)}`,
    head: `M${head.map(text).join("L")}Z`,
    labels: labelPlaces.map((part) => moved(onLine(part), aside, labelGap)),
    width: Math.min(1.5 + Math.log2(movement.risks.length) / 3, 3),
  };
}

function isClearOf({ x, y }: Point, { at, aside, above }: Taken): boolean {
  return Math.abs(x - at.x) >= aside || Math.abs(y - at.y) >= above;
}

/** How far from the middle of its cell an arrow begins: further to the sides, where numbers are wide. */
function insetOf(from: Point, to: Point, { cellWidth, cellHeight }: MatrixSize): number {
  const length = distance(from, to) || 1;
  return 0.3 / Math.hypot((to.x - from.x) / length / cellWidth, (to.y - from.y) / length / cellHeight);
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function towards(from: Point, to: Point, length: number): Point {
  return between(from, to, length / (distance(from, to) || 1));
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** Of length 1, to the left of the way. */
function perpendicular(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
}

function moved(point: Point, direction: Point, by: number): Point {
  return { x: point.x + direction.x * by, y: point.y + direction.y * by };
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
