import type { Point } from "../../shared/box.ts";
import { tenth } from "../../shared/tenth.ts";
import type { Line } from "./geometry.ts";

const headLength = 8;
const headWidth = 8;

/** Of a corner, where there is room for it. */
const radius = 9;

/** How far above and below a step begins that has no room for two corners. */
const stepReach = 12;

/** A line over corners, upright or level between one and the next, with rounded corners and a head at its end. */
export function roundedLine(corners: readonly Point[]): Line {
  const points = corners.filter((point, index) => !isBetween(corners[index - 1], point, corners[index + 1]));
  const [start, end, before] = [points[0], points.at(-1), points.at(-2)];
  if (!start || !end || !before) return { path: "", head: "" };
  const direction = { x: Math.sign(end.x - before.x), y: Math.sign(end.y - before.y) };
  const path = [`M${at(start)}`];
  for (const [index, corner] of points.entries()) {
    const [last, next, afterNext] = [points[index - 1], points[index + 1], points[index + 2]];
    if (!last || !next || isSmallStep(last, corner)) continue;
    path.push(
      afterNext && isSmallStep(corner, next)
        ? smallStep(last, corner, next, afterNext)
        : round(last, corner, next),
    );
  }
  // The line ends within its head, whose point would not be sharp otherwise.
  path.push(`L${at(towards(end, before, headLength - 2))}`);
  return { path: path.join(""), head: headTo(end, direction) };
}

/** Whether a point is no corner, because it lies on the way from one to the next. */
function isBetween(last: Point | undefined, point: Point, next: Point | undefined): boolean {
  if (!last || !next) return false;
  return (last.x === point.x && point.x === next.x) || (last.y === point.y && point.y === next.y);
}

function round(last: Point, corner: Point, next: Point): string {
  const room = Math.min(radius, distance(last, corner) / 2, distance(corner, next) / 2);
  return `L${at(towards(corner, last, room))}Q${at(corner)} ${at(towards(corner, next, room))}`;
}

/** Whether a line goes aside so little that it bends once, softly. */
function isSmallStep(a: Point, b: Point): boolean {
  return a.y === b.y && Math.abs(a.x - b.x) < 2 * radius;
}

function smallStep(before: Point, from: Point, to: Point, after: Point): string {
  return `L${at(towards(from, before, stepReach))}C${at(from)} ${at(to)} ${at(towards(to, after, stepReach))}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The point that lies so far from one point in the direction of another. */
function towards(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length };
}

function headTo(point: Point, { x, y }: Point): string {
  const base = { x: point.x - x * headLength, y: point.y - y * headLength };
  const side = { x: (y * headWidth) / 2, y: (x * headWidth) / 2 };
  const corners = [
    point,
    { x: base.x + side.x, y: base.y + side.y },
    { x: base.x - side.x, y: base.y - side.y },
  ];
  return `M${corners.map(at).join("L")}Z`;
}

function at({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}
