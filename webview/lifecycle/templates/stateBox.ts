import { nothing, type SVGTemplateResult, svg } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Box } from "../../shared/box.ts";
import type { Machine } from "../machine.ts";
import {
  badgeHeight,
  contentHeight,
  lineHeight,
  markGap,
  markSize,
  type StateShape,
} from "../shapes/stateShape.ts";
import { spokenState } from "../wording.ts";
import { icons } from "./icons.ts";

const corner = 9;
const finalInset = 3.5;
/** From a box to the ring around what has the focus. */
const ringDistance = 4;

/** A state: a rounded box with its title, and marks for what it is. */
export function stateBox(
  shape: StateShape,
  { x, y, width, height }: Box,
  machine: Machine,
): SVGTemplateResult {
  const { state, badge } = shape;
  const content = contentHeight(shape);
  const classes = { state: true, current: state.current, visited: state.visited, final: state.final };
  return svg`
    <g
      class=${classMap(classes)}
      data-what="state"
      data-id=${state.id}
      role="img"
      aria-label=${spokenState(state, machine)}
      aria-current=${state.current ? "step" : nothing}
      tabindex=${state.current ? 0 : -1}
      transform="translate(${x},${y})"
    >
      ${rectangle("ring", width + 2 * ringDistance, height + 2 * ringDistance, corner + ringDistance)}
      ${rectangle("box", width, height, corner)}
      ${state.final ? rectangle("inner", width - 2 * finalInset, height - 2 * finalInset, corner - finalInset) : nothing}
      ${titleRow(shape, -content / 2)}
      ${badge ? badgeAt(badge, content / 2 - badgeHeight / 2) : nothing}
    </g>
  `;
}

function rectangle(name: string, width: number, height: number, radius: number): SVGTemplateResult {
  return svg`<rect class=${name} x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx=${radius}></rect>`;
}

function titleRow(
  { state, lines, titleWidth, hasMark, hasLock }: StateShape,
  top: number,
): SVGTemplateResult {
  const markSpace = hasMark ? markSize + markGap : 0;
  const lockSpace = hasLock ? markSize + markGap : 0;
  const left = -(markSpace + titleWidth + lockSpace) / 2;
  const right = -left;
  const middle = top + (lines.length * lineHeight) / 2;
  return svg`
    ${hasMark ? iconAt(state.current ? "current" : "visited", left + markSize / 2, middle) : nothing}
    ${lines.map(
      (line, index) => svg`
        <text class="title" x=${left + markSpace + titleWidth / 2} y=${top + (index + 0.5) * lineHeight}>${line}</text>
      `,
    )}
    ${hasLock ? iconAt("controlled", right - markSize / 2, middle) : nothing}
  `;
}

function iconAt(name: keyof typeof icons, x: number, y: number): SVGTemplateResult {
  return svg`<g class="icon" transform="translate(${x},${y})">${icons[name]}</g>`;
}

function badgeAt({ text, width }: NonNullable<StateShape["badge"]>, y: number): SVGTemplateResult {
  return svg`
    <g class="badge" transform="translate(0,${y})">
      ${rectangle("pill", width, badgeHeight, badgeHeight / 2)}
      <text>${text}</text>
    </g>
  `;
}
