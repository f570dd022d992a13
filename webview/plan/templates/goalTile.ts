import { html, nothing, type TemplateResult } from "lit";
import type { GoalPlan, SmartCriterion, SmartGoal } from "../../../src/protocol/plan/planView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { icon } from "../../shared/parts/icons.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import { track } from "../../shared/tiles/track.ts";
import type { PlanContext } from "../planContext.ts";
import { leftText } from "../wording.ts";
import { type PlanColumn, planTable, saveButton } from "./planTable.ts";

/** The goals with each letter of SMART, what is missing, and the way to the target. */
export function goalTile({ hint, goals }: GoalPlan, context: PlanContext): TemplateResult {
  const { texts } = context;
  const smart = goals.filter(isSmart).length;
  const table = { name: "goals", title: texts.goals, columns: columnsOf(goals, context), rows: goals };
  return tile(
    {
      ...{ name: "goals", title: texts.goals, isWide: true, hint },
      note: goals.length > 0 ? fillIn(texts.smartCount, { count: smart, all: goals.length }) : undefined,
      actions: goals.length > 0 ? saveButton(table, context) : undefined,
      content: goals.length > 0 ? planTable(table) : nothing,
    },
    context,
  );
}

/** Whether a goal has all five letters. */
export function isSmart({ criteria }: SmartGoal): boolean {
  return criteria.every(({ isMet }) => isMet);
}

function columnsOf(goals: readonly SmartGoal[], context: PlanContext): readonly PlanColumn<SmartGoal>[] {
  const { texts } = context;
  const letters = goals[0]?.criteria ?? [];
  return [
    {
      title: texts.goal,
      isHead: true,
      value: ({ id, title }) => `${id} ${title}`,
      show: (goal) => head(goal, context),
    },
    ...letters.map(({ letter }, index) => ({
      title: letter,
      value: ({ criteria }: SmartGoal) => saidOf(criteria[index], texts.met),
      show: ({ criteria }: SmartGoal) => mark(criteria[index], texts.met),
    })),
    { title: texts.progress, value: progressValue, show: (goal) => progress(goal, context) },
    { title: texts.due, value: ({ due = "" }) => due, show: (goal) => due(goal, context) },
  ];
}

function head(goal: SmartGoal, context: PlanContext): TemplateResult {
  const gaps = goal.criteria.filter(({ isMet }) => !isMet);
  return html`
    <span>${link(goal.id, "goal", context)} ${goal.title}</span>
    ${
      gaps.length > 0
        ? html`<ul class="gaps">
            ${gaps.map(({ letter, text }) => html`<li><strong>${letter}</strong> ${text}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

function saidOf(criterion: SmartCriterion | undefined, met: string): string {
  return criterion?.isMet ? met : (criterion?.text ?? "");
}

function mark(criterion: SmartCriterion | undefined, met: string): unknown {
  if (!criterion) return nothing;
  const { title, isMet, text } = criterion;
  return html`
    <span class=${isMet ? "mark" : "mark gap"} title=${`${title}: ${text}`}>
      ${icon(isMet ? "done" : "warning")}
      <span class="spoken">${title}: ${isMet ? met : text}</span>
    </span>
  `;
}

function progressValue({ progress }: SmartGoal): string {
  return progress === undefined ? "" : `${Math.round(100 * progress)} %`;
}

function progress(goal: SmartGoal, { texts, numbers }: PlanContext): TemplateResult {
  const { measure, baseline, last, target, progress: share } = goal;
  const write = (value: number | string | undefined) =>
    value === undefined ? undefined : numbers.plain(value);
  const measured = last && `${write(last.value)} (${last.date})`;
  const steps = [write(baseline), measured, write(target)].filter((step) => step !== undefined);
  return html`
    <div class="way">
      ${share === undefined ? nothing : html`<span class="goal">${track(share)}<span>${progressValue(goal)}</span></span>`}
      <span>
        ${steps.join(" → ")}
      </span>
      ${last || target === undefined ? nothing : html`<span class="muted">${texts.notMeasured}</span>`}
      ${measure ? html`<span class="muted wrap" dir="auto">${measure}</span>` : nothing}
    </div>
  `;
}

function due({ due: day, daysLeft }: SmartGoal, { texts }: PlanContext): unknown {
  if (day === undefined || daysLeft === undefined) return nothing;
  return html`${day}<br><span class="muted">${leftText(daysLeft, texts)}</span>`;
}
