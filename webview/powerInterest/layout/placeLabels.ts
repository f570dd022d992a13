import {
  type Box,
  boxesMeet,
  isWithin,
  lineMeets,
  nearestIn,
  type Point,
  type Size,
} from "../../shared/box.ts";
import type { InTurns } from "../../shared/inTurns.ts";

/** Something round that has a label. */
export interface Labelled extends Point {
  readonly id: string;
  readonly radius: number;
  /** The sizes that its label may have, the best first. */
  readonly labels: readonly Size[];
}

/** Where a label stands. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Which of its sizes it has. */
  readonly size: number;
  /** The line that leads to it, where it stands apart. */
  readonly leader?: { readonly from: Point; readonly to: Point } | undefined;
}

/** Where labels can be. */
export interface LabelSpace {
  /** Taken by other things in the drawing. */
  readonly taken: readonly Box[];
  /** What labels lie over only where there is no other place. */
  readonly avoided: readonly Box[];
  /** No label leaves them. */
  readonly bounds: Box;
}

/** Between what is labelled and its label, and between labels. */
const gap = 6;
/** How far labels may stand apart, at the nearest edge. */
const distances = [12, 24, 38, 54, 72];
const directions = 12;

/**
 * Puts labels beside what they belong to, or apart with a line to them, so that none lies over another one, over a
 * line or over what is taken. The first of the list have the choice; who finds no place is missing in the answer.
 */
export function* placeLabels(
  all: readonly Labelled[],
  { taken, avoided, bounds }: LabelSpace,
): InTurns<ReadonlyMap<string, PlacedLabel>> {
  const placed = new Map<string, PlacedLabel>();
  const marks = all.map(({ x, y, radius }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
  for (const [index, one] of all.entries()) {
    const others = [...taken, ...marks.slice(0, index), ...marks.slice(index + 1)];
    const own = marks[index] as Box;
    const labels = [...placed.values()];
    const label =
      firstFitting(one, own, [...others, ...avoided], labels, bounds) ??
      firstFitting(one, own, others, labels, bounds);
    if (label) placed.set(one.id, label);
    yield;
  }
  return placed;
}

function firstFitting(
  one: Labelled,
  own: Box,
  marks: readonly Box[],
  labels: readonly PlacedLabel[],
  bounds: Box,
): PlacedLabel | undefined {
  const reach = reachOf(one);
  const near = marks.filter((mark) => boxesMeet(mark, reach));
  const nearLabels = labels.filter(({ box, leader }) => leader || boxesMeet(box, reach));
  for (const [size, label] of one.labels.entries()) {
    for (const { box, leader } of candidates(one, label)) {
      if (!isWithin(box, bounds)) continue;
      if (boxesMeet(own, box) || near.some((mark) => boxesMeet(mark, box, 1))) continue;
      if (nearLabels.some((other) => boxesMeet(other.box, box, gap) || crosses(other.leader, box))) continue;
      if (leader && near.some((mark) => lineMeets(leader.from, leader.to, mark))) continue;
      if (leader && nearLabels.some((other) => lineMeets(leader.from, leader.to, other.box))) continue;
      return { id: one.id, box, size, leader };
    }
  }
  return undefined;
}

function crosses(leader: PlacedLabel["leader"], box: Box): boolean {
  return leader !== undefined && lineMeets(leader.from, leader.to, box);
}

/** The furthest that a label of something goes. */
function reachOf({ x, y, radius, labels }: Labelled): Box {
  const furthest = 2 * (radius + gap + Math.max(...distances));
  return {
    x,
    y,
    width: furthest + 2 * Math.max(...labels.map(({ width }) => width)),
    height: furthest + 2 * Math.max(...labels.map(({ height }) => height)),
  };
}

/** The places that a label may have, the best first: beside, above and below, at the corners, then apart. */
function* candidates(
  { x, y, radius }: Labelled,
  { width, height }: Size,
): Iterable<Pick<PlacedLabel, "box" | "leader">> {
  const away = { x: radius + gap + width / 2, y: radius + gap + height / 2 };
  for (const [right, down] of [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
    [0.8, -1],
    [0.8, 1],
    [-0.8, -1],
    [-0.8, 1],
  ] as const) {
    yield { box: { x: x + right * away.x, y: y + down * away.y, width, height } };
  }
  for (const distance of distances) {
    for (let direction = 0; direction < directions; direction++) {
      const angle = (direction / directions) * 2 * Math.PI;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const from = { x: x + right * radius, y: y + down * radius };
      const end = { x: x + right * (radius + distance), y: y + down * (radius + distance) };
      const box = { x: end.x + (right * width) / 2, y: end.y + (down * height) / 2, width, height };
      yield { box, leader: { from, to: nearestIn(box, from) } };
    }
  }
}
