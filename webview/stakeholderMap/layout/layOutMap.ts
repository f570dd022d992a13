import type { Box, Point, Size } from "../../shared/box.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { InTurns } from "../../shared/inTurns.ts";
import { tenth } from "../../shared/tenth.ts";
import { type Drifting, drift, type Pull } from "./drift.ts";
import { type RegionShape, regionOf } from "./region.ts";
import { rowSides, type Side } from "./rowsBeside.ts";
import { separate } from "./separate.ts";

/** A box of the drawing: somebody, or a conflict. */
export interface MapNode extends Size {
  readonly id: string;
  /** In whose region it stands; undefined for what stands between the regions. */
  readonly region: string | undefined;
}

/** A line between two boxes, by their ids. */
export interface MapLink {
  readonly from: string;
  readonly to: string;
  /** 1 and more: what is linked more strongly stands nearer. */
  readonly weight: number;
}

export interface MapLayout extends Size {
  readonly nodes: ReadonlyMap<string, Box>;
  /** The frames around those who belong together, by the name of the region. */
  readonly regions: ReadonlyMap<string, Box>;
}

/** Between regions, and around all of them. */
const regionGap = 36;
const margin = 12;
/** Between boxes that pull each other. */
const linkLength = 24;

/**
 * Finds places for boxes, region by region, so that what is linked is near and nothing lies over anything else. The
 * same boxes and links get the same places, in whatever order they come.
 * @param titles the sizes of the regions' titles, which their frames have room for
 * @param shape width to height of the screen
 */
export function* layOutMap(
  given: readonly MapNode[],
  links: readonly MapLink[],
  titles: ReadonlyMap<string, Size>,
  shape?: number,
): InTurns<MapLayout> {
  const nodes = [...given].sort(byId);
  const pulls = pullsOf(nodes, links);
  const linked = new Set(pulls.flatMap(({ from, to }) => [from, to]));
  const keys = nodes.map(({ id, region }) => (region === undefined ? `alone ${id}` : `region ${region}`));
  const homes = yield* homesOf(nodes, keys, pulls);
  const places = yield* drift(
    nodes.map(({ width, height }, index) => ({
      radius: Math.hypot(width, height) / 2.6,
      home: homes.get(String(keys[index])) as Point,
    })),
    pulls,
    { homesickness: 0.05, distance: linkLength },
  );
  const members = nodes.map((node, index) => ({
    ...{ node, place: places[index] as Point, isLinked: linked.has(index), key: String(keys[index]) },
  }));
  const shapes: { readonly shape: RegionShape; readonly home: Point }[] = [];
  for (const [key, together] of groupBy(members, (member) => member.key)) {
    const side = quietSide(key, keys, homes, pulls);
    const shape = regionOf(together, titles.get(together[0]?.node.region ?? ""), side);
    shapes.push({ shape, home: homes.get(key) as Point });
    yield;
  }
  const placed = separate(
    shapes.map(({ shape: { box }, home }) => ({ ...box, ...home })),
    regionGap,
    0.4,
    shape,
  );
  return asLayout(
    shapes.map(({ shape }) => shape),
    placed,
  );
}

function byId(a: MapNode, b: MapNode): number {
  return a.id < b.id ? -1 : 1;
}

function pullsOf(nodes: readonly MapNode[], links: readonly MapLink[]): readonly Pull[] {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  return links
    .flatMap(({ from, to, weight }): Pull[] => {
      const [source, target] = [indexes.get(from), indexes.get(to)];
      return source === undefined || target === undefined || source === target
        ? []
        : [{ from: source, to: target, weight }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || a.weight - b.weight);
}

/** The side of a region that the fewest lines to other regions leave. */
function quietSide(
  key: string,
  keys: readonly string[],
  homes: ReadonlyMap<string, Point>,
  pulls: readonly Pull[],
): Side {
  const lines = new Map<Side, number>();
  for (const { from, to } of pulls) {
    const [one, other] = [String(keys[from]), String(keys[to])];
    if ((one === key) === (other === key)) continue;
    const [here, there] = [homes.get(key), homes.get(one === key ? other : one)];
    if (!here || !there) continue;
    const [right, down] = [there.x - here.x, there.y - here.y];
    const isAcross = Math.abs(right) > Math.abs(down);
    const side = isAcross ? (right > 0 ? "right" : "left") : down > 0 ? "below" : "above";
    lines.set(side, (lines.get(side) ?? 0) + 1);
  }
  return [...rowSides].sort((a, b) => (lines.get(a) ?? 0) - (lines.get(b) ?? 0))[0] ?? "below";
}

/** Where the regions come to rest, by their keys. */
function* homesOf(
  nodes: readonly MapNode[],
  keys: readonly string[],
  pulls: readonly Pull[],
): InTurns<ReadonlyMap<string, Point>> {
  const names = [...new Set(keys)].sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const regionAt = keys.map((key) => Number(indexes.get(key)));
  const members = groupBy([...nodes.keys()], (index) => keys[index]);
  const places = yield* drift(
    names.map((name) => regionDrift((members.get(name) ?? []).map((index) => nodes[index] as MapNode))),
    asOne(
      pulls
        .map(({ from, to, weight }) => ({ from: Number(regionAt[from]), to: Number(regionAt[to]), weight }))
        .filter(({ from, to }) => from !== to),
    ),
    { homesickness: 0.06, distance: linkLength },
  );
  return new Map(names.map((name, index) => [name, places[index] as Point]));
}

/** One pull for all between the same two, as strong as they are together. */
function asOne(pulls: readonly Pull[]): readonly Pull[] {
  const pairs = groupBy(pulls, ({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`);
  return [...pairs.values()].map((same) => ({
    ...(same[0] as Pull),
    weight: same.reduce((sum, { weight }) => sum + weight, 0),
  }));
}

/** A region is about as large as all that is in it. */
function regionDrift(nodes: readonly MapNode[]): Drifting {
  const area = nodes.reduce((sum, { width, height }) => sum + (width + 30) * (height + 40), 0);
  return { radius: Math.sqrt(area / Math.PI) + regionGap, home: { x: 0, y: 0 } };
}

function asLayout(shapes: readonly RegionShape[], placed: readonly Box[]): MapLayout {
  const left = Math.min(...placed.map(({ x, width }) => x - width / 2), Number.POSITIVE_INFINITY) - margin;
  const top = Math.min(...placed.map(({ y, height }) => y - height / 2), Number.POSITIVE_INFINITY) - margin;
  const nodes = new Map<string, Box>();
  const regions = new Map<string, Box>();
  for (const [index, { name, box, members }] of shapes.entries()) {
    const at = placed[index] as Box;
    const moved = ({ x, y, width, height }: Box): Box => ({
      ...{ width, height },
      x: tenth(x - box.x + at.x - left),
      y: tenth(y - box.y + at.y - top),
    });
    if (name !== undefined) regions.set(name, moved(box));
    for (const [id, member] of members) nodes.set(id, moved(member));
  }
  const edges = placed.map(
    ({ x, y, width, height }) => [x + width / 2 - left, y + height / 2 - top] as const,
  );
  return {
    ...{ nodes, regions },
    width: Math.ceil(Math.max(0, ...edges.map(([right]) => right + margin))),
    height: Math.ceil(Math.max(0, ...edges.map(([, bottom]) => bottom + margin))),
  };
}
