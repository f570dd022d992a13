import { html, nothing, svg, type TemplateResult } from "lit";
import type { GoalLine, GoalPart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import { track } from "../../shared/tiles/track.ts";
import { layOutTrend } from "../layout/layOutTrend.ts";
import type { TileContext } from "../tile.ts";
import { dueText } from "../wording.ts";

const [wide, high] = [72, 34];

/** Each goal with what was measured, on its way from the baseline to the target. */
export function goalTile({ goals, hint }: GoalPart, context: TileContext): TemplateResult {
  const content =
    goals.length > 0 ? html`<ul class="goals">${goals.map((goal) => goalLine(goal, context))}</ul>` : nothing;
  return tile({ name: "goals", title: context.texts.goals, isWide: true, hint, content }, context);
}

function goalLine(goal: GoalLine, context: TileContext): TemplateResult {
  const { texts } = context;
  const { id, title, measure, measured, progress, due, daysLeft, requirements, done } = goal;
  return html`
    <li>
      <p class="what" dir="auto">${link(id, "goal", context)} ${title}</p>
      ${measure ? html`<p class="muted" dir="auto">${measure}</p>` : nothing}
      <div class="measures">
        ${figures(goal, context)}
        ${measured.length > 1 ? spark(goal) : nothing}
      </div>
      ${
        progress === undefined
          ? nothing
          : html`
              <div class="goal">
                ${track(progress)}
                <span>${fillIn(texts.share, { percent: Math.round(100 * progress) })}</span>
              </div>
            `
      }
      ${measured.length === 0 ? html`<p>${texts.notMeasured}</p>` : nothing}
      <p class="facts">
        ${due === undefined || daysLeft === undefined ? nothing : html`<span>${dueText(due, daysLeft, texts)}</span>`}
        <span>${requirements === 0 ? texts.notServed : fillIn(texts.served, { done, all: requirements })}</span>
      </p>
    </li>
  `;
}

/** What it was, is and shall be. */
function figures({ baseline, measured, target }: GoalLine, { texts, numbers }: TileContext): TemplateResult {
  const last = measured.at(-1);
  const all = [
    [texts.before, baseline],
    [last?.date ?? "", last?.value],
    [texts.target, target],
  ] as const;
  return html`
    <dl class="figures">
      ${all.map(([name, value]) => (value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${numbers.plain(value)}</dd></div>`))}
    </dl>
  `;
}

function spark({ measured, baseline, target }: GoalLine): TemplateResult {
  const ends = [baseline, target].filter((value) => typeof value === "number");
  const values = [...measured.map(({ value }) => value), ...ends];
  const options = {
    width: wide - 8,
    height: high - 8,
    lowest: Math.min(...values),
    highest: Math.max(...values),
  };
  const { path, points } = layOutTrend(measured, options);
  const last = points.at(-1);
  return html`
    <svg class="spark" width=${wide} height=${high} viewBox="-4 -4 ${wide} ${high}" aria-hidden="true">
      <path class="line" d=${path}></path>
      ${last ? svg`<circle class="dot" cx=${last.x} cy=${last.y} r="3"></circle>` : nothing}
    </svg>
  `;
}
