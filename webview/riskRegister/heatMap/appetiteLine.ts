import type { RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import type { MatrixSize, Point } from "./matrixGeometry.ts";

/** A line along the edges of cells, in cells from the upper left corner of the drawn matrix. */
export type Line = readonly Point[];

interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The borders between the cells up to the appetite and those above it: one line where the matrix is a usual one,
 * several where it is not, closed ones (their ends are the same) around islands. What lies above is on the left.
 */
export function appetiteLines({ grid, appetite }: RiskScaleView): readonly Line[] {
  if (appetite < 0) return [];
  const isAbove = grid
    .toReversed()
    .map((row) => row.map((level) => (level < 0 ? undefined : level > appetite)));
  return joined(borderEdges(isAbove));
}

/** The lines as one SVG path. */
export function appetitePath(lines: readonly Line[], { cellWidth, cellHeight }: MatrixSize): string {
  return lines
    .map((line) => line.map(({ x, y }) => `${x * cellWidth} ${y * cellHeight}`))
    .map(([first, ...rest]) => `M${first}${rest.map((point) => `L${point}`).join("")}`)
    .join("");
}

/** Each with the cell above the appetite on its left, by drawn rows from the top. */
function borderEdges(isAbove: readonly (readonly (boolean | undefined)[])[]): Edge[] {
  const edges: Edge[] = [];
  const border = (one: boolean | undefined, other: boolean | undefined, from: Point, to: Point) => {
    if (one === undefined || other === undefined || one === other) return;
    edges.push(one ? { from, to } : { from: to, to: from });
  };
  for (const [y, row] of isAbove.entries()) {
    for (const [x, here] of row.entries()) {
      // Looking along from → to, the cell that is named first is on the left.
      border(here, row[x + 1], { x: x + 1, y: y + 1 }, { x: x + 1, y });
      border(here, isAbove[y + 1]?.[x], { x, y: y + 1 }, { x: x + 1, y: y + 1 });
    }
  }
  return edges;
}

/** Edges that meet become lines; where four meet, each line turns left, around what is above. */
function joined(edges: readonly Edge[]): readonly Line[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(nameOf(edge.from), [...(leaving.get(nameOf(edge.from)) ?? []), edge]);
  const arriving = new Set(edges.map(({ to }) => nameOf(to)));
  const left = new Set(edges);
  const lines: Line[] = [];
  const follow = (start: Edge) => {
    const line: Point[] = [start.from];
    for (let edge: Edge | undefined = start; edge; edge = nextEdge(edge, leaving, left)) {
      left.delete(edge);
      line.push(edge.to);
    }
    lines.push(straightened(line));
  };
  for (const edge of edges) if (left.has(edge) && !arriving.has(nameOf(edge.from))) follow(edge);
  for (const edge of edges) if (left.has(edge)) follow(edge);
  return lines;
}

function nextEdge(
  edge: Edge,
  leaving: ReadonlyMap<string, readonly Edge[]>,
  left: ReadonlySet<Edge>,
): Edge | undefined {
  const ways = (leaving.get(nameOf(edge.to)) ?? []).filter((way) => left.has(way));
  return ways.length > 1 ? ways.find((way) => turn(edge, way) < 0) : ways[0];
}

/** Negative for a turn to the left: y grows downwards. */
function turn(one: Edge, other: Edge): number {
  const [a, b] = [one, other].map(({ from, to }) => ({ x: to.x - from.x, y: to.y - from.y })) as [
    Point,
    Point,
  ];
  return a.x * b.y - a.y * b.x;
}

/** Without the points in the middle of straight pieces. */
function straightened(line: readonly Point[]): Line {
  return line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after) return true;
    return turn({ from: before, to: point }, { from: point, to: after }) !== 0;
  });
}

function nameOf({ x, y }: Point): string {
  return `${x} ${y}`;
}
