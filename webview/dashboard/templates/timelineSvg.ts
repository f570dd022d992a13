import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { MilestoneMark } from "../../../src/protocol/dashboard/dashboardView.ts";
import type { PlacedMilestone, Timeline } from "../layout/layOutTimeline.ts";
import type { MonthTick } from "../layout/timeScale.ts";
import type { TileContext } from "../tile.ts";
import { milestoneText } from "../wording.ts";

/** What a milestone looks like: a shape of its own for each state, around the middle. */
const shapes: Readonly<Record<MilestoneMark["state"], SVGTemplateResult>> = {
  planned: svg`<circle class="shape hollow" r="5.5"></circle>`,
  moved: svg`<path class="shape hollow" d="M0,-7L7,0L0,7L-7,0Z"></path>`,
  late: svg`<path class="shape alarm" d="M0,-7L7,6H-7Z"></path>`,
  reached: svg`<circle class="shape full" r="6"></circle><path class="tick" d="M-3,0L-1,2.5L3,-2.5"></path>`,
  reachedLate: svg`<path class="shape full" d="M0,-7.5L7.5,0L0,7.5L-7.5,0Z"></path><path class="tick" d="M-3,0L-1,2.5L3,-2.5"></path>`,
  missed: svg`<path class="shape cross" d="M-5,-5L5,5M-5,5L5,-5"></path>`,
};

/** What the shapes on the line mean. */
export function timelineLegend({ milestones }: Timeline, { texts }: TileContext): TemplateResult {
  const states = new Map(milestones.map(({ mark }) => [mark.state, mark.stateTitle]));
  const hasMoved = milestones.some(({ agreedX }) => agreedX !== undefined);
  return html`
    <ul class="legend">
      ${[...states].map(([state, title]) => legendItem(shapes[state], title))}
      ${hasMoved ? legendItem(svg`<line class="agreed" y1="-7" y2="7"></line>`, texts.agreed) : nothing}
    </ul>
  `;
}

function legendItem(shape: SVGTemplateResult, text: string): TemplateResult {
  return html`<li><svg class="key" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">${shape}</svg>${text}</li>`;
}

/** The line of time. Each milestone opens its record. */
export function timelineSvg(line: Timeline, context: TileContext): TemplateResult {
  const { width, height, y, from, to, todayX, todayTop, ticks, milestones } = line;
  const { texts } = context;
  return html`
    <svg class="drawing" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${texts.timeline}>
      <line class="axis" x1=${from} x2=${to} y1=${y} y2=${y}></line>
      ${todayX === undefined ? nothing : svg`<line class="passed" x1=${from} x2=${Math.max(from, todayX)} y1=${y} y2=${y}></line>`}
      ${ticks.map((tick) => month(tick, y))}
      ${
        todayX === undefined
          ? nothing
          : svg`
              <line class="today" x1=${todayX} x2=${todayX} y1=${todayTop} y2=${y + 12}></line>
              <text class="todayText" x=${todayX} y=${height - 2}>${texts.today}</text>
            `
      }
      ${milestones.map((one) => pole(one, y))}
      <g aria-hidden="true">${milestones.map((one) => nameOf(one, context))}</g>
      ${milestones.map((one) => milestone(one, y, context))}
    </svg>
  `;
}

function month({ x, month: text, isYear }: MonthTick, y: number): SVGTemplateResult {
  return svg`
    <line class="axis" x1=${x} x2=${x} y1=${y} y2=${y + 5}></line>
    <text class="month" x=${x} y=${y + 18}>${isYear ? text : text.slice(5)}</text>
  `;
}

/** The way from what was agreed, and up to the label. */
function pole({ x, agreedX, label }: PlacedMilestone, y: number): SVGTemplateResult {
  return svg`
    ${label ? svg`<line class="pole" x1=${x} x2=${x} y1=${label.y - 10} y2=${y}></line>` : nothing}
    ${
      agreedX === undefined
        ? nothing
        : svg`
            <line class="shift" x1=${agreedX} x2=${x} y1=${y} y2=${y}></line>
            <line class="agreed" x1=${agreedX} x2=${agreedX} y1=${y - 7} y2=${y + 7}></line>
          `
    }
  `;
}

/** The name, perhaps cut short, beside its pole: for those who see, since the milestone itself says all of it. */
function nameOf({ mark, label }: PlacedMilestone, { open }: TileContext): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const { x, y, width, text } = label;
  return svg`
    <g class="name" @click=${() => open(mark.id)}>
      <rect class="room" x=${x} y=${y - 14} width=${width} height="19"></rect>
      <text x=${x} y=${y}>${text}</text>
    </g>
  `;
}

function milestone({ mark, x }: PlacedMilestone, y: number, { texts, open }: TileContext): SVGTemplateResult {
  const { id, state } = mark;
  const said = `${id}: ${milestoneText(mark, texts)}`;
  const key = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === "Enter" || pressed === " ") open(id);
  };
  return svg`
    <g class="milestone ${state}" role="link" tabindex="0" aria-label=${said} data-key=${`milestone-${id}`} @click=${() => open(id)} @keydown=${key}>
      <title>${said}</title>
      <rect class="room" x=${x - 12} y=${y - 12} width="24" height="24"></rect>
      <g transform=${`translate(${x} ${y})`}>${shapes[state]}</g>
    </g>
  `;
}
