import { svg } from "lit";
import type { RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { clock } from "../heatMap/matrixSvg.ts";
import type { RiskTexts } from "../wording.ts";
import type { LegendEntry } from "./legendSvg.ts";

/** What the signs in the matrix mean. */
export function matrixLegend({ levels, appetite }: RiskScaleView, texts: RiskTexts): readonly LegendEntry[] {
  const highest = levels[appetite]?.title;
  return [
    { sign: svg`<text class="key">▼</text>`, signWidth: 10, text: texts.threats },
    { sign: svg`<text class="key">▲</text>`, signWidth: 10, text: texts.opportunities },
    {
      sign: svg`<g class="clock" transform="translate(6 0)">${clock}</g>`,
      signWidth: 12,
      text: texts.overdueReview,
    },
    ...(highest === undefined
      ? []
      : [
          {
            sign: svg`<path class="appetite" d="M2 0H24"></path>`,
            signWidth: 26,
            text: fillIn(texts.appetite, { level: highest }),
          },
        ]),
  ];
}
