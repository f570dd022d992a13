import { nothing, type SVGTemplateResult, svg } from "lit";
import type { PersonChange, PowerInterestView } from "../../../src/protocol/powerInterest.ts";
import type { Box, Point } from "../../shared/box.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { markRadius } from "../layout/gridSpace.ts";
import { placeOf } from "../layout/plot.ts";
import type { GridTexts } from "../wording.ts";
import { outline } from "./mark.ts";

/**
 * Where people stood before, with a line to where they are.
 * @param placed where those are drawn who are shown, in a cluster or alone
 */
export function ghosts(
  view: PowerInterestView,
  plot: Box,
  placed: ReadonlyMap<string, Point>,
  texts: GridTexts,
): SVGTemplateResult | typeof nothing {
  const sides = new Map(view.people.map(({ id, side }) => [id, side]));
  const drawn = (view.comparison?.changes ?? []).flatMap((change) => {
    const from = earlierPlace(change, plot);
    const to = placed.get(change.id);
    if (!from || (change.what === "moved" && (!to || isNear(from, to)))) return [];
    return [
      svg`
        <g class="ghost ${change.what}" data-ghost=${change.id}>
          <title>${fillIn(texts.before, { name: change.title })}</title>
          ${to ? way(from, to) : nothing}
          <g transform="translate(${from.x},${from.y})">${outline(sides.get(change.id), markRadius - 2, "body")}</g>
          ${to ? nothing : svg`<text class="gap" x=${from.x + markRadius + 3} y=${from.y + 4}>${change.title}</text>`}
        </g>
      `,
    ];
  });
  return drawn.length === 0 ? nothing : svg`<g class="ghosts" aria-hidden="true">${drawn}</g>`;
}

function earlierPlace({ before }: PersonChange, plot: Box): Point | undefined {
  if (before?.power === undefined || before.interest === undefined) return undefined;
  return placeOf(before.power, before.interest, plot);
}

function isNear(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) < 3 * markRadius;
}

/** A line with a head, off the marks at both ends. */
function way(from: Point, to: Point): SVGTemplateResult {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [right, down] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const start = { x: from.x + right * markRadius, y: from.y + down * markRadius };
  const tip = { x: to.x - right * (markRadius + 5), y: to.y - down * (markRadius + 5) };
  const base = { x: tip.x - right * 7, y: tip.y - down * 7 };
  return svg`
    <line class="way" x1=${start.x} y1=${start.y} x2=${base.x} y2=${base.y}></line>
    <path class="head" d="M${tip.x},${tip.y}L${base.x - down * 3.5},${base.y + right * 3.5}L${base.x + down * 3.5},${base.y - right * 3.5}Z"></path>
  `;
}
