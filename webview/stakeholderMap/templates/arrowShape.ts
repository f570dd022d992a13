import { nothing, type SVGTemplateResult, svg } from "lit";
import type { InfluenceView } from "../../../src/protocol/stakeholderMap.ts";
import type { Arrow } from "../layout/arrow.ts";

export interface ArrowShapeOptions {
  readonly influence: InfluenceView;
  readonly arrow: Arrow;
  /** Whether something is selected that it doesn't lead to or from. */
  readonly isAside: boolean;
  /** What it says to the pointer; undefined where there are too many to point at one. */
  readonly said: string | undefined;
}

/** An influence, as strong as it is. */
export function arrowShape({ influence, arrow, isAside, said }: ArrowShapeOptions): SVGTemplateResult {
  const { from, to, strength = "unset" } = influence;
  return svg`
    <g class="arrow ${strength} ${isAside ? "aside" : ""}" data-arrow=${`${from} ${to}`} data-from=${from}>
      ${said === undefined ? nothing : svg`<title>${said}</title><path class="hit" d=${arrow.path}></path>`}
      <path class="line" d=${arrow.path}></path>
      <path class="head" d=${arrow.head}></path>
    </g>
  `;
}
