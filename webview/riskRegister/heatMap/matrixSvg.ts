import { nothing, type SVGTemplateResult, svg } from "lit";
import { fillIn } from "../../shared/fillIn.ts";
import { fitText } from "../../shared/fitText.ts";
import type { TextWidth } from "../../shared/textWidth.ts";
import { levelColour } from "../levelColour.ts";
import { type Cell, isSameCell } from "../ratings.ts";
import { cellName, levelName } from "../wording.ts";
import { appetiteLines, appetitePath } from "./appetiteLine.ts";
import { arrowsOf } from "./arrows.ts";
import { arrowCounts, arrowLines } from "./arrowsSvg.ts";
import type { HeatCell } from "./heatMap.ts";
import type { HeatMapModel } from "./heatMapModel.ts";
import { cornerOf } from "./matrixGeometry.ts";
import type { MatrixLayout } from "./matrixLayout.ts";

export interface MatrixDrawing {
  readonly model: HeatMapModel;
  readonly layout: MatrixLayout;
  /** The cell that the focus comes to by Tab. */
  readonly active: Cell;
  readonly measure: TextWidth;
}

/** The sign of a review that is overdue, 12 by 12 around the middle. */
export const clock = svg`<circle r="5.5"></circle><path d="M0 -3.2V0L2.4 1.6"></path>`;

/** The sizes of texts. */
export const labelSize = 12;
export const levelSize = 11;
const lineHeight = 14;
/** In narrower cells, the sign of a review is small; in even narrower ones, two numbers are. */
const narrow = 100;
const tight = 72;

/**
 * The cells, with the line of the appetite and the arrows on them. Their words lie above them and not in them, as those
 * who listen are told more.
 */
export function matrixCells(drawing: MatrixDrawing): SVGTemplateResult {
  const { model, layout } = drawing;
  const cells = model.map.rows.flat();
  const line = appetitePath(appetiteLines(model.scale), layout);
  const counted = cells.filter(({ risks }) => risks.length > 0);
  const arrows = arrowsOf(model.movements, model.scale, layout, counted);
  return svg`
    <g>${cells.map((cell) => cellShape(cell, drawing))}</g>
    <path class="appetite under" d=${line}></path>
    <path class="appetite" d=${line}></path>
    ${arrowLines(arrows)}
    <g class=${arrows.length > 0 ? "words crossed" : "words"} aria-hidden="true">${cells.map((cell) => cellWords(cell, drawing))}</g>
    ${arrowCounts(arrows)}
  `;
}

function cellShape(cell: HeatCell, { model, layout, active }: MatrixDrawing): SVGTemplateResult {
  const { scale, selected } = model;
  const { x, y } = cornerOf(cell, scale, layout);
  const { cellWidth: width, cellHeight: height } = layout;
  const level = scale.levels[cell.level];
  const colour = levelColour(cell.level, scale);
  const isPressed = selected !== undefined && isSameCell(selected, cell);
  return svg`
    <g
      class=${isPressed ? "cell pressed" : "cell"}
      transform="translate(${x} ${y})"
      role="button"
      tabindex=${isSameCell(active, cell) ? 0 : -1}
      aria-pressed=${isPressed}
      aria-label=${labelOf(cell, model)}
      data-cell="${cell.probability} ${cell.impact}"
    >
      <rect class="ground" width=${width} height=${height}></rect>
      <rect class="tint" width=${width} height=${height} fill=${colour}></rect>
      ${level?.isAboveAppetite ? svg`<rect class="hatch" width=${width} height=${height} fill="url(#hatch)"></rect>` : nothing}
      <rect class="stripe" width="5" height=${height} fill=${colour}></rect>
      <rect class="ring" x="2.5" y="2.5" width=${width - 5} height=${height - 5}></rect>
    </g>
  `;
}

function cellWords(cell: HeatCell, { model, layout, measure }: MatrixDrawing): SVGTemplateResult {
  const { scale, texts } = model;
  const { x, y } = cornerOf(cell, scale, layout);
  const { cellWidth: width, cellHeight: height } = layout;
  const isEmpty = cell.risks.length === 0;
  const [title = ""] = fitText(levelName(cell.level, scale, texts), width - 12, 1, (text) => measure(text));
  return svg`
    <g transform="translate(${x} ${y})">
      <text class=${isEmpty ? "level empty" : "level"} x="10" y=${height - 10}>${title}</text>
      ${isEmpty ? nothing : countText(cell, width, height)}
      ${cell.overdue === 0 ? nothing : overdueMark(cell.overdue, width)}
    </g>
  `;
}

/** Threats and opportunities are told apart by their signs where a cell has both. */
function countText(
  { risks, threats, opportunities }: HeatCell,
  width: number,
  height: number,
): SVGTemplateResult {
  const middle = width / 2 + 2;
  const y = height / 2 - 4;
  if (opportunities === 0) return svg`<text class="count" x=${middle} y=${y}>${risks.length}</text>`;
  const both = threats > 0 ? `▼${threats} ▲${opportunities}` : `▲${opportunities}`;
  return svg`<text class=${width < tight ? "count both tight" : "count both"} x=${middle} y=${y}>${both}</text>`;
}

/** In the corner where neither the level nor the count stands. */
function overdueMark(count: number, width: number): SVGTemplateResult {
  return svg`
    <g transform="translate(${width - 11} 11) ${width < narrow ? "scale(0.8)" : ""}">
      <g class="clock">${clock}</g>
      ${count > 1 ? svg`<text class="late" x="-9" y="0">${count}</text>` : nothing}
    </g>
  `;
}

function labelOf(cell: HeatCell, { scale, texts }: HeatMapModel): string {
  const isAbove = scale.levels[cell.level]?.isAboveAppetite === true;
  const place = fillIn(texts.cellLabel, {
    probability: scale.probability[cell.probability]?.title ?? "",
    impact: scale.impact[cell.impact]?.title ?? "",
    level: levelName(cell.level, scale, texts),
  });
  const { threats, opportunities } = cell;
  const counts = fillIn(texts.counts, { count: cell.risks.length, threats, opportunities });
  const late = cell.overdue === 0 ? [] : [fillIn(texts.reviewsOverdue, { count: cell.overdue })];
  return [place, ...(isAbove ? [texts.aboveAppetite] : []), counts, ...late].join(" · ");
}

/** The words of the scales around the cells, and what they are about. */
export function matrixLabels({ model, layout, measure }: MatrixDrawing): SVGTemplateResult {
  const { scale, texts } = model;
  const { labelWidth, cellWidth, cellHeight, headHeight } = layout;
  const bottom = headHeight + cellHeight * scale.probability.length;
  const rows = scale.probability.map(({ title }, place) => {
    const { y } = cornerOf({ probability: place, impact: 0 }, scale, layout);
    const lines = fitText(title, labelWidth - 8, 2, (text) => measure(text));
    return words(lines, labelWidth - 5, headHeight + y + cellHeight / 2, "row");
  });
  const columns = scale.impact.map(({ title }, place) => {
    const lines = fitText(title, cellWidth - 6, 2, (text) => measure(text));
    const height = (lines.length * lineHeight) / 2;
    return words(lines, labelWidth + (place + 0.5) * cellWidth, bottom + 8 + height, "column");
  });
  return svg`
    <g aria-hidden="true">
      <text class="axis start" x="0" y=${headHeight / 2}>${texts.probability} ↑</text>
      ${rows}
      ${columns}
      <text class="axis" x=${labelWidth - 5} y=${bottom + 15}>${texts.impact} →</text>
    </g>
  `;
}

function words(lines: readonly string[], x: number, middle: number, name: string): SVGTemplateResult {
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  return svg`
    <text class=${name}>${lines.map((line, index) => svg`<tspan x=${x} y=${top + index * lineHeight}>${line}</tspan>`)}</text>
  `;
}

/** What is said of the arrows to those who listen. */
export function movementLines({ movements, scale, texts }: HeatMapModel): readonly string[] {
  return movements.map(({ from, to, risks }) =>
    fillIn(texts.movement, {
      from: cellName(from, scale, texts),
      to: cellName(to, scale, texts),
      count: risks.length,
    }),
  );
}
