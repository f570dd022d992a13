import { type SVGTemplateResult, svg } from "lit";
import type { InfluenceView } from "../../../src/protocol/stakeholderMap.ts";
import type { Arrow } from "../layout/arrow.ts";

export interface ArrowShapeOptions {
  readonly influence: InfluenceView;
  readonly arrow: Arrow;
  /** Whether something is selected that it doesn't lead to or from. */
  readonly isAside: boolean;
  /** What it says to the pointer. */
  readonly said: string;
}

/** An influence, as strong as it is. */
export function arrowShape({ influence, arrow, isAside, said }: ArrowShapeOptions): SVGTemplateResult {
  const { from, to, strength = "unset" } = influence;
  return svg`
    <g class="arrow ${strength} ${isAside ? "aside" : ""}" data-arrow=${`${from} ${to}`} data-from=${from}>
      <title>${said}</title>
      <path class="hit" d=${arrow.path}></path>
      <path class="line" d=${arrow.path}></path>
      <path class="head" d=${arrow.head}></path>
    </g>
  `;
}

/** Many influences of one strength as one shape, which can't be pointed at. */
export function arrowCrowd(
  strength: InfluenceView["strength"],
  arrows: readonly Arrow[],
  isAside: boolean,
): SVGTemplateResult {
  return svg`
    <g class="arrow crowd ${strength ?? "unset"} ${isAside ? "aside" : ""}">
      <path class="line" d=${arrows.map(({ path }) => path).join("")}></path>
      <path class="head" d=${arrows.map(({ head }) => head).join("")}></path>
    </g>
  `;
}
