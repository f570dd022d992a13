import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Point } from "../../shared/box.ts";
import type { InTurns } from "../../shared/inTurns.ts";

/** Something that finds its place among others. */
export interface Drifting {
  /** Others keep that far away. */
  readonly radius: number;
  /** What it is drawn to. */
  readonly home: Point;
}

/** A pull between two, by their places in the list. */
export interface Pull {
  readonly from: number;
  readonly to: number;
  /** 1 and more. */
  readonly weight: number;
}

/** How strongly everything is drawn to where it belongs, from 0 to 1. */
export interface DriftOptions {
  readonly homesickness: number;
  /** The length of a pull between the edges of two. */
  readonly distance: number;
}

/** What is left of the movement at the end. */
const rest = 0.001;

type Node = SimulationNodeDatum & Drifting;

/** Steps for a drawing of a few; many must do with fewer, so that the drawing doesn't keep people waiting. */
const mostTicks = 250;
const workAllowed = 10_000;
const leastTicks = 20;

/**
 * Where things come to rest that pull each other and push each other away. It is the same for the same list: it
 * begins the same, and the library brings its own dice.
 */
export function* drift(
  all: readonly Drifting[],
  pulls: readonly Pull[],
  { homesickness, distance }: DriftOptions,
): InTurns<readonly Point[]> {
  const nodes = all.map((one, index): Node => ({ ...one, ...around(one.home, index) }));
  const links = pulls.map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  const radiusOf = (end: unknown) => (end as Node).radius;
  // A pull is less work than a node, which pushes and is pushed.
  const work = nodes.length + links.length / 3 + 1;
  const ticks = Math.max(leastTicks, Math.min(mostTicks, Math.round(workAllowed / work)));
  const simulation = forceSimulation(nodes)
    .stop()
    // Comes to rest with the last tick, however few there are.
    .alphaDecay(1 - rest ** (1 / ticks))
    .force(
      "push",
      forceManyBody<Node>().strength(({ radius }) => -5 * radius),
    )
    .force(
      "pull",
      forceLink<Node, SimulationLinkDatum<Node> & { readonly weight: number }>(links)
        .distance(({ source, target }) => distance + radiusOf(source) + radiusOf(target))
        .strength(({ weight }) => Math.min(0.9, 0.25 * weight)),
    )
    .force(
      "apart",
      forceCollide<Node>(({ radius }) => radius),
    )
    .force("homeX", forceX<Node>(({ home }) => home.x).strength(homesickness))
    .force("homeY", forceY<Node>(({ home }) => home.y).strength(homesickness));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    yield;
  }
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The beginning: a spiral like that of a sunflower, so that no two are in one place. */
function around({ x, y }: Point, index: number): Point {
  const distance = 10 * Math.sqrt(index + 0.5);
  return { x: x + distance * Math.cos(index * goldenAngle), y: y + distance * Math.sin(index * goldenAngle) };
}
