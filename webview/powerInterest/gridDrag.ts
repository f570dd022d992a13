import type { RatedStakeholder } from "../../src/protocol/powerInterest.ts";
import type { Box, Point } from "../shared/box.ts";
import type { DragEffect, DragState } from "../shared/drag/dragState.ts";
import { PointerDrag } from "../shared/drag/pointerDrag.ts";
import { ratingAt } from "./layout/plot.ts";
import { type Rating, ratingRules } from "./rating.ts";

export interface GridDragOptions {
  /** Somebody by id. */
  readonly person: (id: string) => RatedStakeholder | undefined;
  /** The drawing by then, and the plot within it; undefined where there is none. */
  readonly plot: () => { readonly svg: SVGSVGElement; readonly plot: Box } | undefined;
  readonly changed: (state: DragState<Rating>, effect: DragEffect<Rating>) => void;
}

/** Pixels beside the plot that still count as its edge: further away, somebody is put back. */
const slack = 30;

/** Moves people over the grid, from wherever they are listed. */
export function gridDrag({ person, plot, changed }: GridDragOptions): PointerDrag<Rating> {
  const drag: PointerDrag<Rating> = new PointerDrag<Rating>({
    rules: ratingRules,
    find: ({ target }) => {
      const element =
        target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-id]") : null;
      const found = person(element?.dataset.id ?? "");
      return found && { id: found.id, at: { power: found.power, interest: found.interest } };
    },
    placeAt: (pointer) => {
      const shown = plot();
      const at = shown && placeIn(shown.svg, pointer);
      if (!shown || !at) return undefined;
      if (isBeside(at, shown.plot)) return drag.state.type === "held" ? drag.state.from : undefined;
      return ratingAt(at, shown.plot);
    },
    changed,
  });
  return drag;
}

/** A place on the screen in the units of a drawing. */
function placeIn(svg: SVGSVGElement, { x, y }: Point): Point | undefined {
  const matrix = svg.getScreenCTM();
  return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : undefined;
}

function isBeside({ x, y }: Point, plot: Box): boolean {
  return Math.abs(x - plot.x) > plot.width / 2 + slack || Math.abs(y - plot.y) > plot.height / 2 + slack;
}
