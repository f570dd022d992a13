import { type SVGTemplateResult, svg } from "lit";

/** Each tells an area apart without its colour. */
const strokes: readonly string[] = [
  "",
  "M0 0L8 8M-2 6L2 10M6 -2L10 2",
  "M4 0V8",
  "M0 4H8",
  "M0 8L8 0M-2 2L2 -2M6 10L10 6",
  "M0 0L8 8M0 8L8 0",
  "M3 4h2",
];

/** The patterns by which `areaFill` calls them, one for each colour. */
export function patterns(colours: readonly string[]): SVGTemplateResult {
  return svg`<defs>${colours.map(pattern)}</defs>`;
}

export function areaFill(index: number): string {
  return `url(#area-${index})`;
}

function pattern(colour: string, index: number): SVGTemplateResult {
  return svg`
    <pattern id="area-${index}" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="wash" width="8" height="8" fill=${colour}></rect>
      <path class="mark" stroke=${colour} d=${strokes[index % strokes.length] ?? ""}></path>
    </pattern>
  `;
}
