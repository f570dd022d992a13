/** A point, in the units of a drawing, which are pixels at 100 %; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its middle and its size. */
export interface Box extends Point, Size {}

/** Whether two boxes have something in common, or less than a gap between them. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** Whether a box lies within another one. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    Math.abs(inner.x - outer.x) <= (outer.width - inner.width) / 2 &&
    Math.abs(inner.y - outer.y) <= (outer.height - inner.height) / 2
  );
}

/** The point of a box that is nearest to a given one. */
export function nearestIn({ x, y, width, height }: Box, to: Point): Point {
  return {
    x: Math.min(Math.max(to.x, x - width / 2), x + width / 2),
    y: Math.min(Math.max(to.y, y - height / 2), y + height / 2),
  };
}

/** Whether the straight line between two points runs through a box. */
export function lineMeets(from: Point, to: Point, box: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, way, middle, half] of [
    [from.x, to.x - from.x, box.x, box.width / 2],
    [from.y, to.y - from.y, box.y, box.height / 2],
  ] as const) {
    const [near, far] = [middle - half - start, middle + half - start];
    if (way === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    enters = Math.max(enters, Math.min(near / way, far / way));
    leaves = Math.min(leaves, Math.max(near / way, far / way));
  }
  return enters <= leaves;
}
