import { html, nothing, svg, type TemplateResult } from "lit";
import type { SatisfactionPart, SurveyPoint } from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { tile } from "../../shared/tiles/tile.ts";
import { track } from "../../shared/tiles/track.ts";
import { layOutTrend, type TrendValue } from "../layout/layOutTrend.ts";
import type { TileContext } from "../tile.ts";
import { entryLine } from "./entryLine.ts";

const [wide, high, margin] = [280, 84, 10];

/** What surveys say, one after the other, and how much feedback waits. */
export function satisfactionTile(part: SatisfactionPart, context: TileContext): TemplateResult {
  const { texts } = context;
  const { hint, surveys, feedback } = part;
  const csat = surveys.flatMap(({ date, csat: one }) => (one ? { date, value: one.percent } : []));
  const nps = surveys.flatMap(({ date, nps: one }) => (one ? { date, value: one.points } : []));
  const content = html`
    ${trend(texts.csat, csat, 0, 100)}
    ${trend(texts.nps, nps, -100, 100)}
    ${surveys.length > 0 ? html`<ul>${surveys.toReversed().map((survey) => surveyLine(survey, context))}</ul>` : nothing}
    ${surveys.length === 0 && !hint ? html`<p class="muted">${texts.noSurvey}</p>` : nothing}
    ${
      feedback.total > 0
        ? html`<p>${fillIn(texts.feedback, { open: feedback.open, all: feedback.total, complaints: feedback.openComplaints })}</p>`
        : nothing
    }
  `;
  return tile({ name: "satisfaction", title: texts.satisfaction, hint, content }, context);
}

/** A line needs two points; each value stands in words below. */
function trend(title: string, values: readonly TrendValue[], lowest: number, highest: number): unknown {
  if (values.length < 2) return nothing;
  const size = { width: wide - 2 * margin, height: high - 2 * margin, lowest, highest };
  const { points, path } = layOutTrend(values, size);
  const middle = size.height / 2;
  const ends = [points[0], points.at(-1)].filter((point) => point !== undefined);
  return html`
    <h3>${title}</h3>
    <svg class="trend" viewBox="${-margin} ${-margin} ${wide} ${high}" width=${wide} height=${high} aria-hidden="true">
      <line class="axis" x1="0" x2=${size.width} y1=${middle} y2=${middle}></line>
      <path class="line" d=${path}></path>
      ${points.map(({ x, y }) => svg`<circle class="dot" cx=${x} cy=${y} r="3"></circle>`)}
      ${ends.map(({ x, y, value: said }) => svg`<text class=${x === 0 ? "first" : "last"} x=${x} y=${y < 18 ? y + 18 : y - 8}>${said}</text>`)}
    </svg>
  `;
}

function surveyLine({ id, title, date, csat, nps }: SurveyPoint, context: TileContext): TemplateResult {
  const { texts, numbers } = context;
  const answers = nps && { points: numbers.signed(nps.points), answers: nps.answers };
  const more = html`
    <dl class="values">
      ${csat ? value(texts.csat, csat.percent / 100, fillIn(texts.csatOf, { ...csat })) : nothing}
      ${nps && answers ? value(texts.nps, (nps.points + 100) / 200, fillIn(texts.npsOf, answers)) : nothing}
    </dl>
  `;
  return entryLine({ id, title, where: "survey", tag: date, more }, context);
}

function value(name: string, share: number, text: string): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${track(share)}</dd><dd>${text}</dd></div>`;
}
