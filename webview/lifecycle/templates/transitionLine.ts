import { type SVGTemplateResult, svg } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { TransitionView } from "../../../src/protocol/lifecycle.ts";
import type { Line } from "../layout/geometry.ts";
import type { Looked } from "../machine.ts";

/** The line of a transition, with a wide invisible one below it to point at. What it says is said by its label. */
export function transitionLine(
  { id, from, to, offer, travelled }: TransitionView,
  { path, head }: Line,
  looked: Looked | undefined,
): SVGTemplateResult {
  const classes = {
    line: true,
    travelled: travelled > 0,
    open: offer === "open",
    blocked: offer === "blocked",
    looked: looked?.what === "transition" ? looked.id === id : looked?.id === from || looked?.id === to,
  };
  return svg`
    <g class=${classMap(classes)} data-what="transition" data-id=${id} aria-hidden="true">
      <path class="touch" d=${path}></path>
      <path class="stroke" d=${path}></path>
      <path class="head" d=${head}></path>
    </g>
  `;
}
