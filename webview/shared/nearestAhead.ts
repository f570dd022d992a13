import type { Point } from "./box.ts";

const directions: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The direction of an arrow key, of length 1; undefined for other keys. */
export function arrowDirection(key: string): Point | undefined {
  return directions[key];
}

/** How much farther away something seems that lies to the side of where one goes. */
const asideFactor = 2.5;

/** What lies next in a direction; undefined where nothing does. */
export function nearestAhead<T extends Point>(
  from: Point,
  direction: Point,
  candidates: readonly T[],
): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const [dx, dy] = [candidate.x - from.x, candidate.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const distance = ahead + asideFactor * aside;
    if (ahead > 1 && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
