import type { Box, Point } from "../../shared/box.ts";
import type { Arrangement } from "./arrange.ts";
import type { TransitionSize } from "./geometry.ts";
import type { LineEnd } from "./ports.ts";

/** A line between two states, or from the dot to one, of which is not yet known where exactly it ends. */
export interface Connection {
  readonly start: LineEnd;
  readonly end: LineEnd;
  /** A point in each layer between the two. */
  readonly between: readonly Point[];
}

/** The line from the dot has no name of its own. */
export const beginning = "";

/** The lines that have two ends: all but the loops. */
export function connectionsOf(
  transitions: readonly TransitionSize[],
  initial: string | undefined,
  { states, transitions: arranged, dot }: Arrangement,
): readonly Connection[] {
  const connections = transitions.flatMap(({ id, from, to }) => {
    const [source, target, points] = [states.get(from), states.get(to), arranged.get(id)?.points];
    return source && target && points && from !== to ? [connect(id, source, target, points)] : [];
  });
  const first = states.get(initial ?? "");
  return dot && first ? [...connections, connect(beginning, dot.box, first, dot.points)] : connections;
}

function connect(line: string, source: Box, target: Box, points: readonly Point[]): Connection {
  const between = points.slice(1, -1);
  const [from, to] = target.y >= source.y ? (["bottom", "top"] as const) : (["top", "bottom"] as const);
  return {
    start: { line, box: source, side: from, towards: between[0]?.x ?? target.x },
    end: { line, box: target, side: to, towards: between.at(-1)?.x ?? source.x },
    between,
  };
}
