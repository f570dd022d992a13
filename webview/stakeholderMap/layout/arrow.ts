import { type Box, lineMeets, type Point } from "../../shared/box.ts";
import { tenth } from "../../shared/tenth.ts";

/** A line from one box to another, as SVG path data. */
export interface Arrow {
  readonly path: string;
  readonly head: string;
  /** Of the line: where a mark for it can stand. */
  readonly middle: Point;
}

/** How far a line bows to its left, of its length; both directions between two boxes keep off each other by it. */
export const usualBow = 0.14;
/** The same for long lines, in units of the drawing for a bow of 1. */
const longestBow = 340;
/** From a box to where a line begins or ends. */
const off = 3;

/**
 * A bowed line with a head.
 * @param size of the head
 * @param bow to its left, of its length; to its right where it is below 0
 */
export function arrowBetween(from: Box, to: Box, size: number, bow = usualBow): Arrow {
  const bend = bendOf(from, to, bow);
  const start = edgeOf(from, bend, off);
  const tip = edgeOf(to, bend, off);
  const back = Math.hypot(tip.x - bend.x, tip.y - bend.y) || 1;
  const ahead = { x: (tip.x - bend.x) / back, y: (tip.y - bend.y) / back };
  const base = { x: tip.x - ahead.x * size, y: tip.y - ahead.y * size };
  const side = { x: -ahead.y * size * 0.45, y: ahead.x * size * 0.45 };
  return {
    path: `M${at(start)}Q${at(bend)} ${at(base)}`,
    head: `M${at(tip)}L${at({ x: base.x + side.x, y: base.y + side.y })}L${at({ x: base.x - side.x, y: base.y - side.y })}Z`,
    middle: { x: tenth((start.x + 2 * bend.x + base.x) / 4), y: tenth((start.y + 2 * bend.y + base.y) / 4) },
  };
}

/** The point that draws a line to itself. */
function bendOf(from: Point, to: Point, bow: number): Point {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(right, down) || 1;
  const aside = bow * Math.min(longestBow, length);
  return {
    x: (from.x + to.x) / 2 + (down / length) * aside,
    y: (from.y + to.y) / 2 - (right / length) * aside,
  };
}

/** Straight pieces that are nearly the bowed line from the middle of one box to that of another, as their ends. */
export function piecesOf(from: Point, to: Point, bow: number): readonly Point[] {
  const bend = bendOf(from, to, bow);
  return [...Array(pieces + 1).keys()].map((step): Point => {
    const [t, rest] = [step / pieces, 1 - step / pieces];
    return {
      x: rest * rest * from.x + 2 * rest * t * bend.x + t * t * to.x,
      y: rest * rest * from.y + 2 * rest * t * bend.y + t * t * to.y,
    };
  });
}

/** How many of the boxes a line of straight pieces runs through. */
export function inTheWay(points: readonly Point[], boxes: readonly Box[]): number {
  return boxes.filter((box) =>
    points.slice(1).some((point, index) => lineMeets(points[index] as Point, point, box)),
  ).length;
}

const pieces = 8;

/** A straight line without a head. */
export function lineBetween(from: Box, to: Box): string {
  return `M${at(edgeOf(from, to, off))}L${at(edgeOf(to, from, off))}`;
}

/** Where the way from the middle of a box to a point leaves it, a little outside. */
function edgeOf({ x, y, width, height }: Box, toward: Point, outside: number): Point {
  const [right, down] = [toward.x - x, toward.y - y];
  const share = Math.min(
    (width / 2 + outside) / (Math.abs(right) || 1e-9),
    (height / 2 + outside) / (Math.abs(down) || 1e-9),
    1,
  );
  return { x: x + right * share, y: y + down * share };
}

function at({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}
