import { type SVGTemplateResult, svg } from "lit";
import type { TextWidth } from "../../shared/textWidth.ts";
import { legendSvg } from "../legend/legendSvg.ts";
import { trendLegend } from "../legend/trendLegend.ts";
import { areaFill, patterns } from "./patterns.ts";
import { trendChart } from "./trendChart.ts";
import { pointsOf, seriesOf, type TrendModel } from "./trendModel.ts";

/** The room around the plot for its labels, in pixels. */
const room = { left: 40, right: 14, top: 12, bottom: 30 };

/** The size of the texts of the legend, and how far it is below. */
export const keySize = 12;
const legendGap = 4;

/** Of a day below the plot, with the gap to the next. */
const labelWidth = 76;

/** The trend as stacked areas of a width; its numbers are also a table. */
export function trendSvg(model: TrendModel, available: number, measure: TextWidth): SVGTemplateResult {
  const width = Math.max(available, 240);
  const height = Math.round(Math.min(Math.max(width * 0.5, 170), 260));
  const plot = { width: width - room.left - room.right, height: height - room.top - room.bottom };
  const points = pointsOf(model);
  const series = seriesOf(model);
  const { x, ticks, labelled, areas } = trendChart(points, series, plot, labelWidth);
  const legend = legendSvg(trendLegend(series), width, measure);
  const bottom = height + legend.height + legendGap;
  return svg`
    <svg width=${width} height=${bottom} viewBox="0 0 ${width} ${bottom}" role="img" aria-label=${model.texts.trend}>
      ${patterns(series.map(({ colour }) => colour))}
      <g transform="translate(${room.left} ${room.top})">
        ${ticks.map(
          ({ count, y }) => svg`
            <path class="grid" d="M0 ${y}H${plot.width}"></path>
            <text class="tick" x="-8" y=${y}>${count}</text>
          `,
        )}
        ${areas.map(
          ({ area, line }, index) => svg`
          <path class="area" d=${area} fill=${areaFill(index)}></path>
          <path class="edge" stroke=${series[index]?.colour ?? "none"} d=${line}></path>
        `,
        )}
        ${labelled.map((index) => dayLabel(points[index]?.day ?? "", x[index] ?? 0, plot))}
      </g>
      <g transform="translate(0 ${height + legendGap})">${legend.drawing}</g>
    </svg>
  `;
}

/** The last label ends where the plot ends. */
function dayLabel(
  day: string,
  x: number,
  { width, height }: { width: number; height: number },
): SVGTemplateResult {
  const anchor = x > width - labelWidth / 2 ? "end" : x < labelWidth / 2 ? "start" : "middle";
  return svg`
    <path class="grid" d="M${x} ${height}v5"></path>
    <text class="day" x=${x} y=${height + 17} text-anchor=${anchor}>${day}</text>
  `;
}
