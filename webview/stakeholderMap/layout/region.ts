import type { Box, Point, Size } from "../../shared/box.ts";
import type { MapNode } from "./layOutMap.ts";
import { rowsBeside, type Side } from "./rowsBeside.ts";
import { separate } from "./separate.ts";

/** A box with the place that it would like to have. */
export interface Member {
  readonly node: MapNode;
  readonly place: Point;
  /** Whether a line leads to it. */
  readonly isLinked: boolean;
}

/** Boxes that move together, and what is around them. */
export interface RegionShape {
  /** Undefined for a box that stands alone and has no frame. */
  readonly name: string | undefined;
  readonly box: Box;
  readonly members: ReadonlyMap<string, Box>;
}

/** Between boxes, with room for lines and their heads. */
const looseGap = 26;
/** From the frame to what is in it. */
const padding = 16;

/**
 * Brings the boxes of one region off each other, with those that no line leads to in rows beside them, and frames them.
 * @param title the size of the title at the top of the frame
 * @param side where the rows go
 */
export function regionOf(
  members: readonly Member[],
  title: Size = { width: 0, height: 0 },
  side: Side = "below",
): RegionShape {
  const name = members[0]?.node.region;
  const linked = members.filter(({ isLinked }) => isLinked);
  const apart = separate(linked.map(boxAt), looseGap, 1.5);
  const placed = new Map(linked.map(({ node }, index) => [node.id, apart[index] as Box]));
  const upper = around([...placed.values()]);
  const rest = members.filter(({ isLinked }) => !isLinked);
  const sizes = rest.map(({ node }) => node);
  const start = upper ?? boxAt(members[0] as Member);
  const rows = rowsBeside(
    sizes,
    upper ?? { ...start, width: 0, height: 0 },
    side,
    Math.max(title.width, start.width),
  );
  for (const [index, { id }] of sizes.entries()) placed.set(id, rows[index] as Box);
  const all = around([...placed.values()]) ?? boxAt(members[0] as Member);
  if (name === undefined) return { name, box: all, members: placed };
  const width = Math.max(all.width, title.width) + 2 * padding;
  const height = all.height + title.height + 2 * padding;
  return { name, members: placed, box: { x: all.x, y: all.y - title.height / 2, width, height } };
}

function boxAt({ node: { width, height }, place: { x, y } }: Member): Box {
  return { x, y, width, height };
}

/** The smallest box around others; undefined where there are none. */
function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
