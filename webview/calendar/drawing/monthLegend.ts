import { type SVGTemplateResult, svg } from "lit";
import type { CalendarState } from "../../../src/protocol/calendar.ts";
import { calendarLayers } from "../../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../../src/protocol/panels/panelProtocol.ts";
import type { TextWidth } from "../../shared/textWidth.ts";
import { isMarked, layerShapes, stateShape } from "../eventMark.ts";
import type { DrawnWeek } from "./monthLayout.ts";

interface Sign {
  readonly shape: SVGTemplateResult;
  readonly classes: string;
  readonly meaning: string;
}

/** What the signs mean that a month shows, on one line. */
export function monthLegend(
  weeks: readonly DrawnWeek[],
  texts: PanelTexts<CalendarTextName>,
  width: TextWidth,
  y: number,
): readonly SVGTemplateResult[] {
  let x = 8;
  return [...signsOf(weeks, texts)].map(({ shape, classes, meaning }) => {
    const drawn = svg`
      <g transform=${`translate(${x} ${y})`}>
        <g class=${`icon mark ${classes}`}>${shape}</g>
        <text class="quiet" x="12" y="4">${meaning}</text>
      </g>
    `;
    x += width(meaning) + 34;
    return drawn;
  });
}

function* signsOf(weeks: readonly DrawnWeek[], texts: PanelTexts<CalendarTextName>): Iterable<Sign> {
  const events = weeks.flatMap(({ days }) => days.flatMap((day) => day.events.map(({ event }) => event)));
  const shown = new Set(events.map(({ layer }) => layer));
  for (const layer of calendarLayers.filter((one) => shown.has(one))) {
    yield { shape: layerShapes[layer], classes: `layer-${layer}`, meaning: texts[layer] };
  }
  const said = new Map<string, CalendarState>();
  for (const { state, stateTitle } of events) if (isMarked(state)) said.set(stateTitle, state);
  for (const [meaning, state] of said) {
    yield { shape: stateShape(state), classes: `state-${state}`, meaning };
  }
}
