import type { Box, Point } from "../../shared/box.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { type Arrangement, arrange } from "./arrange.ts";
import { beginning, connectionsOf } from "./connections.ts";
import type { Layout, Line, PlacedTransition, StateSize, TransitionSize } from "./geometry.ts";
import { layerIndex, layersOf } from "./layers.ts";
import { type Levels, levelsOf } from "./levels.ts";
import { loopCorners } from "./loop.ts";
import { roundedLine } from "./path.ts";
import { lanesOf, type Way, waysOf } from "./ways.ts";

/** Places a machine's states and labels, and draws the lines between them. */
export function layOut(
  states: readonly StateSize[],
  transitions: readonly TransitionSize[],
  initial: string | undefined,
): Layout {
  const arrangement = arrange(states, transitions, initial);
  const layers = layersOf(arrangement);
  const layerOf = layerIndex(layers);
  const ways = waysOf(connectionsOf(transitions, initial, arrangement), layerOf);
  const levels = levelsOf(layers, lanesOf(ways));
  const lift = (box: Box): Box => ({ ...box, y: levels.ofLayer(layerOf(box.y)) });
  const boxes = new Map([...arrangement.states].map(([id, box]) => [id, lift(box)]));
  const labels = new Map([...arrangement.transitions].map(([id, { label }]) => [id, lift(label)]));
  const lines = new Map([
    ...ways.map((way): [string, Line] => [way.connection.start.line, lineOf(way, lift, levels)]),
    ...loopsOf(transitions, boxes, labels),
  ]);
  return {
    width: arrangement.width,
    height: levels.height,
    states: boxes,
    transitions: joined(labels, lines),
    start: startOf(arrangement, lift, lines.get(beginning)),
  };
}

/** A line leaves and arrives upright and is level only in lanes, so that it crosses no state and no label. */
function lineOf({ connection, steps }: Way, lift: (box: Box) => Box, levels: Levels): Line {
  const [start, end] = [connection.start, connection.end].map(({ box, side }) => {
    const { y, height } = lift(box);
    return y + (side === "top" ? -0.5 : 0.5) * height;
  });
  const corners: Point[] = [{ x: steps[0]?.fromX ?? 0, y: start ?? 0 }];
  for (const { gap, fromX, toX, bend } of steps) {
    if (!bend) continue;
    const y = levels.ofBend(gap, bend);
    corners.push({ x: fromX, y }, { x: toX, y });
  }
  return roundedLine([...corners, { x: steps.at(-1)?.toX ?? 0, y: end ?? 0 }]);
}

function loopsOf(
  transitions: readonly TransitionSize[],
  states: ReadonlyMap<string, Box>,
  labels: ReadonlyMap<string, Box>,
): [string, Line][] {
  const loops = transitions.flatMap(({ id, from, to }) => {
    const [state, label] = [states.get(from), labels.get(id)];
    return from === to && state && label ? [{ id, state, label }] : [];
  });
  return [...groupBy(loops, ({ state }) => state).values()].flatMap((group) =>
    [...group]
      .sort((a, b) => a.label.x - b.label.x)
      .map(({ id, state, label }, index): [string, Line] => [
        id,
        roundedLine(loopCorners(state, label, index)),
      ]),
  );
}

function joined(
  labels: ReadonlyMap<string, Box>,
  lines: ReadonlyMap<string, Line>,
): ReadonlyMap<string, PlacedTransition> {
  const placed = new Map<string, PlacedTransition>();
  for (const [id, label] of labels) {
    const line = lines.get(id);
    if (line) placed.set(id, { ...line, label });
  }
  return placed;
}

function startOf({ dot }: Arrangement, lift: (box: Box) => Box, line: Line | undefined): Layout["start"] {
  return dot && line ? { ...line, dot: lift(dot.box) } : undefined;
}
