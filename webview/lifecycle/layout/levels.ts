import type { Bend } from "./lanes.ts";
import type { Layer } from "./layers.ts";

/** From the edge of the drawing to what is drawn. */
const margin = 20;

/** The space between layers where no line bends, from a layer to a lane, and from one lane to the next. */
const leastGap = 24;
const toLane = 14;
const betweenLanes = 9;

/** The final heights: each gap is as high as its lanes need. */
export interface Levels {
  readonly height: number;
  /** The y of a layer's middle. */
  readonly ofLayer: (index: number) => number;
  /** The y of a bend below the layer of this index. */
  readonly ofBend: (gap: number, bend: Bend) => number;
}

export function levelsOf(
  layers: readonly Layer[],
  lanes: ReadonlyMap<number, ReadonlyMap<Bend, number>>,
): Levels {
  const middles: number[] = [];
  let bottom = margin;
  for (const [index, { half }] of layers.entries()) {
    if (index > 0) bottom += gapHeight(lanes.get(index - 1), half === 0 || layers[index - 1]?.half === 0);
    middles.push(bottom + half);
    bottom += 2 * half;
  }
  const ofLayer = (index: number) => middles[index] ?? 0;
  return {
    height: bottom + margin,
    ofLayer,
    ofBend: (gap, bend) =>
      ofLayer(gap) + (layers[gap]?.half ?? 0) + toLane + betweenLanes * (lanes.get(gap)?.get(bend) ?? 0),
  };
}

/** Where nothing stands in a layer, the space on both of its sides is one. */
function gapHeight(lanes: ReadonlyMap<Bend, number> | undefined, isBesideNothing: boolean): number {
  const last = Math.max(-1, ...(lanes?.values() ?? []));
  if (last < 0) return isBesideNothing ? leastGap / 2 : leastGap;
  return 2 * toLane + last * betweenLanes;
}
