import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Box, Point, Size } from "../../shared/box.ts";
import type { StateSize, TransitionSize } from "./geometry.ts";

/** A transition as dagre places it: its label, and points from one state to the other, ends included. */
export interface Arranged {
  readonly label: Box;
  readonly points: readonly Point[];
}

export interface Arrangement extends Size {
  readonly states: ReadonlyMap<string, Box>;
  readonly transitions: ReadonlyMap<string, Arranged>;
  /** Where the lifecycle begins. */
  readonly dot: (Arranged & { readonly box: Box }) | undefined;
}

export const dotRadius = 6;

/** The space between what stands side by side. That between layers is found later: see `levels.ts`. */
const spacing: GraphLabel = {
  rankdir: "TB",
  nodesep: 26,
  edgesep: 12,
  marginx: 20,
};

/** How much wider than its label a loop is: it leaves and comes back beside it. */
const loopMargin = 20;

// The names of dagre's nodes: states may have any name, so the dot's must not look like one.
const stateNode = (id: string) => `state ${id}`;
const dotNode = "dot";

/** Places states in layers from top to bottom, and between them the labels, so that nothing overlaps. */
export function arrange(
  states: readonly StateSize[],
  transitions: readonly TransitionSize[],
  initial: string | undefined,
): Arrangement {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ ...spacing });
  if (initial !== undefined) graph.setNode(dotNode, { width: 2 * dotRadius, height: 2 * dotRadius });
  for (const { id, width, height } of states) graph.setNode(stateNode(id), { width, height });
  if (initial !== undefined) graph.setEdge(dotNode, stateNode(initial), { width: 0, height: 0, weight: 2 });
  for (const { id, from, to, width, height } of transitions) {
    const label = { width: from === to ? width + loopMargin : width, height, labelpos: "c" as const };
    graph.setEdge(stateNode(from), stateNode(to), label, id);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    states: new Map(states.map((state) => [state.id, boxOf(graph.node(stateNode(state.id)), state)])),
    transitions: new Map(
      transitions.map((transition) => {
        const { id, from, to } = transition;
        return [id, arrangedOf(graph.edge(stateNode(from), stateNode(to), id), transition)];
      }),
    ),
    dot: initial === undefined ? undefined : dotOf(graph, initial),
  };
}

function dotOf(graph: Graph<GraphLabel, NodeLabel, EdgeLabel>, initial: string): Arrangement["dot"] {
  const size = { width: 2 * dotRadius, height: 2 * dotRadius };
  const edge = graph.edge(dotNode, stateNode(initial));
  return { ...arrangedOf(edge, { width: 0, height: 0 }), box: boxOf(graph.node(dotNode), size) };
}

function arrangedOf(edge: EdgeLabel, size: Size): Arranged {
  return { label: boxOf(edge, size), points: edge.points ?? [] };
}

function boxOf({ x = 0, y = 0 }: Partial<Point>, { width, height }: Size): Box {
  return { x, y, width, height };
}
