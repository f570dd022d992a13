import { type SVGTemplateResult, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { groupBy } from "../../shared/groupBy.ts";
import type { MapDrawing } from "../drawMap.ts";
import { influenceText, type Wording } from "../wording.ts";
import { arrowCrowd, arrowShape } from "./arrowShape.ts";

export interface LinesOptions {
  readonly selected: string;
  /** What is linked with that; undefined where nothing is selected. */
  readonly related: ReadonlySet<string> | undefined;
}

/** Of more lines than these, none can be followed before something is selected. */
export const crowd = 250;

/**
 * An arrow for each influence. In a crowd only those of what is selected can be pointed at: all others are drawn
 * together, since thousands of shapes would take long.
 */
export function influenceLines(
  { arrows, shown: { influences } }: MapDrawing,
  { selected, related }: LinesOptions,
  wording: Wording,
): SVGTemplateResult {
  const isCrowded = influences.length > crowd;
  const drawn = influences.flatMap((influence, index) => {
    const arrow = arrows[index];
    const isOfSelected = influence.from === selected || influence.to === selected;
    const isAside = related !== undefined && !isOfSelected;
    return arrow ? [{ influence, arrow, isAside, isSingle: !isCrowded || isOfSelected }] : [];
  });
  return svg`
    ${guard([arrows, isCrowded, related && selected], () => crowds(drawn, related !== undefined))}
    ${drawn
      .filter(({ isSingle }) => isSingle)
      .map((one) =>
        guard([one.arrow, one.isAside], () =>
          arrowShape({ ...one, said: influenceText(one.influence, wording) }),
        ),
      )}
  `;
}

type Drawn = Pick<Parameters<typeof arrowShape>[0], "influence" | "arrow"> & { readonly isSingle: boolean };

/** A shape for each strength. */
function crowds(drawn: readonly Drawn[], isAside: boolean): readonly SVGTemplateResult[] {
  const others = drawn.filter(({ isSingle }) => !isSingle);
  const strengths = groupBy(others, ({ influence }) => influence.strength);
  return [...strengths].map(([strength, some]) =>
    arrowCrowd(
      strength,
      some.map(({ arrow }) => arrow),
      isAside,
    ),
  );
}
