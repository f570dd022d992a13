import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { TransitionView } from "../../../src/protocol/lifecycle.ts";
import type { Drawing } from "../drawMachine.ts";
import { dotRadius } from "../layout/arrange.ts";
import type { Layout } from "../layout/geometry.ts";
import type { Looked } from "../machine.ts";
import { stateBox } from "./stateBox.ts";
import { transitionLabel } from "./transitionLabel.ts";
import { transitionLine } from "./transitionLine.ts";

/** The drawing at a scale in pixels for each unit: lines below boxes, boxes below labels. */
export function machineSvg(drawing: Drawing, scale: number, looked: Looked | undefined): TemplateResult {
  const { machine, states, labels, layout } = drawing;
  const { width, height } = layout;
  return html`
    <svg
      role="group"
      aria-label=${machine.view.title}
      width=${Math.floor(width * scale)}
      height=${Math.ceil(height * scale)}
      viewBox="0 0 ${width} ${height}"
    >
      ${layout.start ? startOf(layout.start) : nothing}
      ${repeat(
        [...machine.view.transitions].sort((a, b) => weight(a) - weight(b)),
        ({ id }) => id,
        (transition) => {
          const line = layout.transitions.get(transition.id);
          return line ? transitionLine(transition, line, looked) : nothing;
        },
      )}
      ${repeat(
        states,
        ({ id }) => id,
        (shape) => {
          const box = layout.states.get(shape.id);
          return box ? stateBox(shape, box, machine) : nothing;
        },
      )}
      ${repeat(
        labels,
        ({ id }) => id,
        (shape) => {
          const box = layout.transitions.get(shape.id)?.label;
          return box ? transitionLabel(shape, box, machine) : nothing;
        },
      )}
    </svg>
  `;
}

/** Where lines cross, the one that says more is above. */
function weight({ offer, travelled }: TransitionView): number {
  return (offer === "open" ? 4 : 0) + (travelled > 0 ? 2 : 0) + (offer === "blocked" ? 1 : 0);
}

function startOf({ path, head, dot }: NonNullable<Layout["start"]>) {
  return svg`
    <g class="line start" aria-hidden="true">
      <circle class="dot" cx=${dot.x} cy=${dot.y} r=${dotRadius}></circle>
      <path class="stroke" d=${path}></path>
      <path class="head" d=${head}></path>
    </g>
  `;
}
