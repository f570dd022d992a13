import { type Box, isWithin, type Size } from "../../shared/box.ts";
import type { InTurns } from "../../shared/inTurns.ts";
import { type Arrow, arrowBetween, inTheWay, piecesOf, usualBow } from "./arrow.ts";

/** An arrow that shall be drawn, from one box to another, by their ids. */
export interface Route {
  readonly from: string;
  readonly to: string;
  /** Of its head. */
  readonly size: number;
}

/** Where there are more, nobody could follow a single one, and they take the usual way. */
const mostSought = 250;

/** The usual way first; to the right only where no arrow comes back there. */
const bows = [usualBow, -usualBow, 0, 0.26, -0.26, 0.4, -0.4, 0.6, -0.6];

/**
 * The arrows in their order, bowed so that they run through as few boxes and titles as may be; undefined for one
 * whose box is missing.
 * @param boxes by id
 * @param titles that no arrow should run through either
 * @param size of the drawing, which no arrow leaves
 */
export function* routeArrows(
  routes: readonly Route[],
  boxes: ReadonlyMap<string, Box>,
  titles: readonly Box[],
  size: Size,
): InTurns<readonly (Arrow | undefined)[]> {
  const there = new Set(routes.map(({ from, to }) => `${from} ${to}`));
  const all = [...boxes];
  const arrows: (Arrow | undefined)[] = [];
  for (const { from, to, size: head } of routes) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (!start || !end) arrows.push(undefined);
    else if (routes.length > mostSought) arrows.push(arrowBetween(start, end, head));
    else {
      const others = all.filter(([id]) => id !== from && id !== to).map(([, box]) => box);
      const comesBack = there.has(`${to} ${from}`);
      const bow = leastCrossing(start, end, [...others, ...titles], size, comesBack);
      arrows.push(arrowBetween(start, end, head, bow));
      yield;
    }
  }
  return arrows;
}

function leastCrossing(
  from: Box,
  to: Box,
  others: readonly Box[],
  { width, height }: Size,
  onlyLeft: boolean,
): number {
  const drawing = { x: width / 2, y: height / 2, width, height };
  let [best, fewest] = [onlyLeft ? usualBow : 0, Number.POSITIVE_INFINITY];
  for (const bow of bows.filter((one) => !onlyLeft || one > 0)) {
    const points = piecesOf(from, to, bow);
    if (points.some((point) => !isWithin({ ...point, width: 0, height: 0 }, drawing))) continue;
    const crossed = inTheWay(points, others);
    if (crossed < fewest) [best, fewest] = [bow, crossed];
    if (crossed === 0) break;
  }
  return best;
}
