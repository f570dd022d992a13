import { muchFrom, type QuadrantId } from "../../../src/protocol/powerInterest.ts";
import type { Box, Point, Size } from "../../shared/box.ts";
import type { GridSpace } from "./layOutGrid.ts";
import { fieldOf, placeOf } from "./plot.ts";

/** Around the plot: for the axes on the left and below. */
const margins = { left: 44, right: 10, top: 4, bottom: 42 };
/** Above and below the plot, for the titles of the quadrants: no mark comes there. */
const titlePadding = 10;
export const titleLineHeight = 16;
/** From the corner of a quadrant to the middle of its title's beginning. */
const inset = { x: 10, y: titlePadding / 2 + titleLineHeight / 2 };
export const markRadius = 8;
/** Of what is around the marks of some. */
const ringWidth = 3;

/** A quadrant, and where its title stands. */
export interface Quadrant extends Box {
  /** The middle of the beginning of its first line. */
  readonly title: Point;
  /** Of the title, at most. */
  readonly room: number;
}

/** The drawing without people: its size, its plot and its quadrants. */
export interface GridFrame extends Size {
  readonly space: GridSpace;
  readonly quadrants: ReadonlyMap<QuadrantId, Quadrant>;
}

/** The frame of a drawing that is so wide, with room for so many lines in the titles of the quadrants. */
export function gridFrame(width: number, lines: number): GridFrame {
  const strip = titlePadding + lines * titleLineHeight;
  const height = Math.round(Math.min(680, Math.max(460, width * 0.7)));
  const [wide, high] = [width - margins.left - margins.right, height - margins.top - margins.bottom];
  const middle = { x: margins.left + wide / 2, y: margins.top + high / 2 };
  const plot = { ...middle, width: wide, height: high - 2 * strip };
  const quadrants = quadrantsOf(plot, strip, lines);
  return {
    ...{ width, height, quadrants },
    space: {
      plot,
      bounds: plot,
      avoided: dividers(plot),
      sizes: { radius: markRadius, pitch: 32, gap: 6, tallest: fieldOf(plot).height - 2 * ringWidth },
      taken: [],
    },
  };
}

function quadrantsOf(plot: Box, strip: number, lines: number): ReadonlyMap<QuadrantId, Quadrant> {
  const { x, y } = placeOf(muchFrom, muchFrom, plot);
  const [left, right] = [plot.x - plot.width / 2, plot.x + plot.width / 2];
  const [top, bottom] = [plot.y - plot.height / 2 - strip, plot.y + plot.height / 2 + strip];
  const quadrant = (x1: number, x2: number, y1: number, y2: number): Quadrant => ({
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
    width: x2 - x1,
    height: y2 - y1,
    title: {
      x: x1 + inset.x,
      y: y1 === top ? top + inset.y : bottom - inset.y - (lines - 1) * titleLineHeight,
    },
    room: x2 - x1 - 2 * inset.x,
  });
  return new Map([
    ["manageClosely", quadrant(x, right, top, y)],
    ["keepSatisfied", quadrant(left, x, top, y)],
    ["keepInformed", quadrant(x, right, y, bottom)],
    ["monitor", quadrant(left, x, y, bottom)],
  ]);
}

/** The lines between the quadrants. */
function dividers(plot: Box): readonly Box[] {
  const { x, y } = placeOf(muchFrom, muchFrom, plot);
  return [
    { ...plot, x, width: 2 },
    { ...plot, y, height: 2 },
  ];
}
