import { svg } from "lit";
import { areaFill } from "../trend/patterns.ts";
import type { NamedSeries } from "../trend/trendModel.ts";
import type { LegendEntry } from "./legendSvg.ts";

/** What the areas of the trend stand for, from the top down as they lie, with the latest numbers. */
export function trendLegend(series: readonly NamedSeries[]): readonly LegendEntry[] {
  return series
    .map(({ title, counts }, index) => ({
      sign: svg`<rect class="swatch" y="-7" width="22" height="14" fill=${areaFill(index)}></rect>`,
      signWidth: 22,
      text: `${title} ${counts.at(-1) ?? 0}`,
    }))
    .reverse();
}
