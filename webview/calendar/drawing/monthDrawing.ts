import { nothing, type SVGTemplateResult, svg } from "lit";
import type { CalendarEvent, CalendarMonth } from "../../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../../src/protocol/panels/panelProtocol.ts";
import { fillIn } from "../../shared/fillIn.ts";
import type { TextWidth } from "../../shared/textWidth.ts";
import { isMarked, layerShapes, stateShape } from "../eventMark.ts";
import { type DrawnEvent, type DrawnWeek, isStrong, layOutMonth, measures } from "./monthLayout.ts";
import { monthLegend } from "./monthLegend.ts";

export interface MonthDrawingOptions {
  readonly month: CalendarMonth;
  /** Such as the project's name. */
  readonly title: string;
  readonly texts: PanelTexts<CalendarTextName>;
  readonly isShown: (event: CalendarEvent) => boolean;
  /** Gives the width of a text in the letters of the events. */
  readonly width: TextWidth;
}

type Day = DrawnWeek["days"][number];

/** A month as a drawing of its own, to be saved: all that is shown of it, and what the signs mean. */
export function monthDrawing({
  month,
  title,
  texts,
  isShown,
  width,
}: MonthDrawingOptions): SVGTemplateResult {
  const weeks = layOutMonth(month, isShown, width);
  const last = weeks.at(-1);
  const end = last ? last.y + last.height : measures.top;
  const { width: across, column, margin, text } = measures;
  const [outerWidth, outerHeight] = [across + 2 * margin, end + 28 + 2 * margin];
  return svg`
    <svg class="drawing" width=${outerWidth} height=${outerHeight} viewBox=${`-${margin} -${margin} ${outerWidth} ${outerHeight}`} font-size=${text}>
      <text class="month-name" x="0" y="20">${month.title}</text>
      <text class="quiet" text-anchor="end" x=${across} y="20">${title}</text>
      ${month.weekDays.map(
        ({ short }, at) =>
          svg`<text class="week-day" x=${at * column + 8} y=${measures.top - 10}>${short}</text>`,
      )}
      ${weeks.map(
        ({ y, height, days }) =>
          svg`<g transform=${`translate(0 ${y})`}>${days.map((day) => dayCell(day, height, texts.more))}</g>`,
      )}
      ${monthLegend(weeks, texts, width, end + 20)}
    </svg>
  `;
}

function dayCell(day: Day, height: number, more: string): SVGTemplateResult {
  const { x, number, isToday, isOutside, events, rest, restAt } = day;
  return svg`
    <g transform=${`translate(${x} 0)`}>
      <rect class=${isOutside ? "cell outside" : "cell"} width=${measures.column} height=${height}></rect>
      ${isToday ? svg`<rect class="today" x="4" y="4" width="26" height="19" rx="9"></rect>` : nothing}
      <text class=${isToday ? "today-number" : isOutside ? "quiet" : "number"} text-anchor="middle" x="17" y="18">${number}</text>
      ${events.map(drawnEvent)}
      ${rest > 0 ? svg`<text class="quiet" x="26" y=${restAt + 10}>${fillIn(more, { count: rest })}</text>` : nothing}
    </g>
  `;
}

function drawnEvent({ event, y, lines }: DrawnEvent): SVGTemplateResult {
  const { layer, state } = event;
  const classes = isStrong(event) ? "event-name strong" : "event-name";
  return svg`
    <g transform=${`translate(0 ${y})`}>
      <g class=${`icon mark layer-${layer}`} transform="translate(15 6)">${layerShapes[layer]}</g>
      ${lines.map((line, at) => svg`<text class=${classes} x="26" y=${at * measures.line + 10}>${line}</text>`)}
      ${
        isMarked(state)
          ? svg`<g class=${`icon mark state-${state}`} transform=${`translate(${measures.column - 11} 6)`}>${stateShape(state)}</g>`
          : nothing
      }
    </g>
  `;
}
