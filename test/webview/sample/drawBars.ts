import { html, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { PanelTexts } from "../../../src/protocol/panels/panelProtocol.ts";
import type { DragState } from "../../../webview/shared/drag/dragState.ts";
import type { SampleRow, SampleTextName } from "./protocol.ts";

const [wide, high, bar] = [50, 240, 30];

/** A bar for each row, as high as its power; as many as there is room for. */
export function drawBars(
  rows: readonly SampleRow[],
  texts: PanelTexts<SampleTextName>,
  powerOf: (row: SampleRow) => number,
  state: DragState<number>,
): TemplateResult {
  const shown = rows.slice(0, 12);
  const width = shown.length * wide;
  return html`
    <svg class="bars" viewBox="0 0 ${width} ${high}" width="100%" height=${high} role="group" aria-label=${texts.drawing}>
      <line class="axis" x1="0" x2=${width} y1=${high - 20} y2=${high - 20}></line>
      ${repeat(
        shown,
        ({ id }) => id,
        (row, index) => {
          const power = powerOf(row);
          const length = (power / 5) * (high - 40);
          const isHeld = state.type === "held" && state.id === row.id;
          return svg`
            <g
              class=${isHeld ? "bar held" : "bar"}
              data-id=${row.id}
              data-key=${`bar-${row.id}`}
              tabindex="0"
              role="button"
              aria-pressed=${String(isHeld)}
              aria-label=${`${row.name}: ${power}`}
            >
              <rect x=${index * wide + (wide - bar) / 2} y=${high - 20 - length} width=${bar} height=${Math.max(length, 2)}></rect>
              <text x=${index * wide + wide / 2} y=${high - 5}>${power}</text>
            </g>
          `;
        },
      )}
    </svg>
  `;
}
