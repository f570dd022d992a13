import type { RiskScaleView, RiskTrend, TrendPoint } from "../../../src/protocol/riskRegister.ts";
import { levelColour } from "../levelColour.ts";
import type { RiskTexts } from "../wording.ts";
import type { TrendSeries } from "./trendChart.ts";

/** How the trend is looked at. */
export interface TrendLooks {
  readonly step: "weeks" | "months";
  readonly by: "states" | "levels";
}

/** All that the drawing of the trend is given. */
export interface TrendModel {
  readonly trend: RiskTrend;
  readonly scale: RiskScaleView;
  readonly looks: TrendLooks;
  readonly texts: RiskTexts;
}

/** One of the counts with what people call it. */
export interface NamedSeries extends TrendSeries {
  readonly title: string;
  /** For an attribute of a drawing. */
  readonly colour: string;
}

/** States follow each other in these; levels have those that they have in the matrix. */
const stateColours = [
  "var(--vscode-charts-blue)",
  "var(--vscode-charts-purple)",
  "var(--vscode-charts-green)",
  "var(--vscode-charts-yellow)",
  "var(--vscode-charts-foreground)",
  "var(--vscode-charts-red)",
];

/** The points that are drawn. Levels are drawn only where the histories say them. */
export function pointsOf({ trend, looks }: TrendModel): readonly TrendPoint[] {
  return trend[looks.step];
}

/** The counts of open risks that are drawn, from the bottom up, without those that are never more than 0. */
export function seriesOf(model: TrendModel): readonly NamedSeries[] {
  const { trend, scale, looks, texts } = model;
  const points = pointsOf(model);
  const hasLevels = looks.by === "levels" && trend.levels === "said";
  const series = hasLevels
    ? [...scale.levels, { id: "", title: texts.unrated }].map(({ id, title }, place) => ({
        ...{ id, title, counts: points.map(({ levels }) => levels?.[place] ?? 0) },
        colour: place < scale.levels.length ? levelColour(place, scale) : "var(--vscode-foreground)",
      }))
    : trend.states.flatMap(({ id, title, isOpen }, place) => {
        const colour = stateColours[place % stateColours.length] ?? "";
        return isOpen ? [{ id, title, colour, counts: points.map(({ states }) => states[place] ?? 0) }] : [];
      });
  return series.filter(({ counts }) => counts.some((count) => count > 0));
}
