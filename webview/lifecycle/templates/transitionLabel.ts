import { nothing, type SVGTemplateResult, svg } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Box } from "../../shared/box.ts";
import type { Machine } from "../machine.ts";
import { iconGap, iconSize, type LabelShape } from "../shapes/labelShape.ts";
import { spokenTransition } from "../wording.ts";
import { icons } from "./icons.ts";

/** From a label to the ring around what has the focus. */
const ringDistance = 3;

/** The label of a transition: a button where its event may happen, or could but for a reason. */
export function transitionLabel(
  shape: LabelShape,
  { x, y, width, height }: Box,
  machine: Machine,
): SVGTemplateResult {
  const { transition, text, textWidth, hasIcon } = shape;
  const { id, offer, travelled } = transition;
  const iconSpace = hasIcon ? iconSize + iconGap : 0;
  const left = -(iconSpace + textWidth) / 2;
  const ring = { width: width + 2 * ringDistance, height: height + 2 * ringDistance };
  return svg`
    <g
      class=${classMap({ label: true, travelled: travelled > 0, open: offer === "open", blocked: offer === "blocked" })}
      data-what="transition"
      data-id=${id}
      role=${offer === "none" ? "img" : "button"}
      aria-label=${spokenTransition(transition, machine, text)}
      aria-disabled=${offer === "blocked" ? "true" : nothing}
      tabindex=${offer === "none" ? -1 : 0}
      transform="translate(${x},${y})"
    >
      <rect class="ring" x=${-ring.width / 2} y=${-ring.height / 2} width=${ring.width} height=${ring.height} rx=${ring.height / 2}></rect>
      <rect class="pill" x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx=${height / 2}></rect>
      ${
        offer === "none"
          ? nothing
          : svg`<g class="icon" transform="translate(${left + iconSize / 2},0) scale(0.86)">${icons[offer]}</g>`
      }
      <text x=${left + iconSpace + textWidth / 2}>${text}</text>
    </g>
  `;
}
