import { html, type TemplateResult } from "lit";
import { calendarLayers } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { checkbox } from "../shared/controls.ts";
import type { CalendarLooks } from "./calendarLooks.ts";
import { layerMark } from "./eventMark.ts";

export interface ChoiceOptions {
  readonly looks: Pick<CalendarLooks, "mode" | "hidden">;
  readonly texts: PanelTexts<CalendarTextName>;
  readonly look: (change: Partial<CalendarLooks>) => void;
}

/** By month or by agenda, and which layers. */
export function calendarChoices({ looks, texts, look }: ChoiceOptions): TemplateResult {
  const { mode, hidden } = looks;
  return html`
    <div class="choices">
      <div class="modes">
        ${(["month", "agenda"] as const).map(
          (one) => html`
            <button
              class="mode"
              data-key=${`mode-${one}`}
              aria-pressed=${String(mode === one)}
              @click=${() => look({ mode: one })}
            >${texts[one]}</button>
          `,
        )}
      </div>
      <div class="layers" role="group" aria-label=${texts.shown}>
        ${calendarLayers.map(
          (layer) => html`
            <span class="layer">
              ${layerMark(layer)}
              ${checkbox({
                label: texts[layer],
                key: `layer-${layer}`,
                isChecked: !hidden.includes(layer),
                change: (isShown) => {
                  const others = hidden.filter((one) => one !== layer);
                  look({ hidden: isShown ? others : [...others, layer] });
                },
              })}
            </span>
          `,
        )}
      </div>
    </div>
  `;
}
