import { type SVGTemplateResult, svg } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { RatedStakeholder } from "../../../src/protocol/powerInterest.ts";
import { markRadius as r } from "../layout/gridSpace.ts";

type Looks = Pick<RatedStakeholder, "side" | "involvement" | "isKey" | "hasLeft">;

/**
 * The mark of somebody around the origin: a circle for the other side, a square for our own, a diamond where that
 * isn't set; full for who is involved directly; with a ring around who is key.
 */
export function mark({ side, involvement, isKey, hasLeft }: Looks): SVGTemplateResult {
  const classes = {
    mark: true,
    [side ?? "unset"]: true,
    hollow: involvement === "indirect",
    open: involvement === undefined,
    left: hasLeft,
  };
  return svg`
    <g class=${classMap(classes)}>
      ${isKey ? outline(side, r + 2, "ring") : ""}
      ${outline(side, r - 2.5, "body")}
    </g>
  `;
}

/** @param size from the middle to the edge */
export function outline(side: Looks["side"], size: number, name: string): SVGTemplateResult {
  if (side === "external") return svg`<circle class=${name} r=${size}></circle>`;
  if (side === "internal") {
    const half = size * 0.92;
    return svg`<rect class=${name} x=${-half} y=${-half} width=${2 * half} height=${2 * half} rx="1.5"></rect>`;
  }
  const far = size * 1.2;
  return svg`<path class=${name} d="M0,${-far}L${far},0L0,${far}L${-far},0Z"></path>`;
}
