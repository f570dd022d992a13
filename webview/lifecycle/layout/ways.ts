import { groupBy } from "../../shared/groupBy.ts";
import type { Connection } from "./connections.ts";
import { assignLanes, type Bend } from "./lanes.ts";
import { type LineEnd, spreadEnds } from "./ports.ts";

/** A step of a line from one layer to the next one, up or down. */
export interface Step {
  /** The index of the upper one of the two layers. */
  readonly gap: number;
  readonly fromX: number;
  readonly toX: number;
  /** Undefined where the line runs straight on. */
  readonly bend: Bend | undefined;
}

/** The whole way of a line, without heights. */
export interface Way {
  readonly connection: Connection;
  readonly steps: readonly Step[];
}

/** Finds where lines end at their states, and so where each bends. */
export function waysOf(connections: readonly Connection[], layerOf: (y: number) => number): readonly Way[] {
  const ends = connections.flatMap(({ start, end }) => [start, end]);
  const sides = groupBy(ends, ({ box, side }) => `${side} ${box.x} ${box.y}`);
  const places = new Map([...sides.values()].flatMap((group) => [...spreadEnds(group)]));
  const stopAt = (end: LineEnd) => ({ x: places.get(end) ?? end.box.x, layer: layerOf(end.box.y) });
  return connections.map((connection) => {
    const { start, end, between } = connection;
    const stops = [stopAt(start), ...between.map(({ x, y }) => ({ x, layer: layerOf(y) })), stopAt(end)];
    const steps = stops.slice(1).map((stop, index) => stepOf(stops[index] ?? stop, stop));
    return { connection, steps };
  });
}

function stepOf(from: { x: number; layer: number }, to: { x: number; layer: number }): Step {
  const [above, below] = from.layer <= to.layer ? [from.x, to.x] : [to.x, from.x];
  return {
    gap: Math.min(from.layer, to.layer),
    fromX: from.x,
    toX: to.x,
    bend: above === below ? undefined : { above, below },
  };
}

/** The lanes of all bends, by the gap in which they are. */
export function lanesOf(ways: readonly Way[]): ReadonlyMap<number, ReadonlyMap<Bend, number>> {
  const steps = groupBy(
    ways.flatMap((way) => way.steps),
    ({ gap }) => gap,
  );
  return new Map(
    [...steps].map(([gap, group]) => [gap, assignLanes(group.flatMap(({ bend }) => (bend ? [bend] : [])))]),
  );
}
