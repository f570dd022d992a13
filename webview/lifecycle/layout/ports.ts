import type { Box } from "../../shared/box.ts";

/** Where a line ends at a state: on its upper or its lower side, and where it comes from. */
export interface LineEnd {
  readonly line: string;
  readonly box: Box;
  readonly side: "top" | "bottom";
  /** The x of the line's next point. */
  readonly towards: number;
}

/** No line ends nearer to a corner, and no two ends are nearer to each other where there is room. */
const cornerMargin = 14;
const gap = 16;

/**
 * Gives the x of each of these ends, which are on one side of one state: as near as can be to where the line comes
 * from, in the order in which the lines come, and apart from each other.
 */
export function spreadEnds(ends: readonly LineEnd[]): ReadonlyMap<LineEnd, number> {
  const sorted = [...ends].sort((a, b) => a.towards - b.towards || (a.line < b.line ? -1 : 1));
  const [first] = sorted;
  if (!first) return new Map();
  const half = Math.max(0, first.box.width / 2 - cornerMargin);
  const [left, right] = [first.box.x - half, first.box.x + half];
  const apart = Math.min(gap, (right - left) / Math.max(1, sorted.length - 1));
  const places: number[] = [];
  for (const [index, { towards }] of sorted.entries()) {
    const least = index === 0 ? left : (places[index - 1] ?? left) + apart;
    const most = right - (sorted.length - 1 - index) * apart;
    places.push(Math.min(Math.max(towards, least), most));
  }
  return new Map(sorted.map((end, index) => [end, places[index] ?? first.box.x]));
}
