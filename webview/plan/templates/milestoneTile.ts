import { html, nothing, type TemplateResult } from "lit";
import type { MilestonePlan, MilestoneRow } from "../../../src/protocol/plan/planView.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import type { PlanContext } from "../planContext.ts";
import { slipText } from "../wording.ts";
import { type PlanColumn, planTable, saveButton } from "./planTable.ts";
import { stepColumn } from "./stepButton.ts";
import { alarm } from "./waitText.ts";

/** The milestones with what was agreed, what is planned, and what a delay takes with it. */
export function milestoneTile({ hint, milestones }: MilestonePlan, context: PlanContext): TemplateResult {
  const { texts } = context;
  const table = {
    name: "milestones",
    title: texts.milestones,
    columns: columnsOf(context),
    rows: milestones,
  };
  const isEmpty = milestones.length === 0;
  return tile(
    {
      ...{ name: "milestones", title: texts.milestones, isWide: true, hint },
      actions: isEmpty ? undefined : saveButton(table, context),
      content: isEmpty ? nothing : planTable(table),
    },
    context,
  );
}

/** Whether a milestone is not reached yet. */
export function isAhead({ state }: MilestoneRow): boolean {
  return state === "planned" || state === "moved" || state === "late";
}

function columnsOf(context: PlanContext): readonly PlanColumn<MilestoneRow>[] {
  const { texts } = context;
  return [
    {
      title: texts.milestone,
      isHead: true,
      value: ({ id, title }) => `${id} ${title}`,
      show: ({ id, title, hits }) => html`
        ${link(id, "milestone", context)} ${title}
        ${hits.length > 0 ? html`<ul class="gaps">${hits.map((hit) => html`<li>${hit}</li>`)}</ul>` : nothing}
      `,
    },
    {
      title: texts.state,
      value: ({ stateTitle }) => stateTitle,
      show: ({ state, stateTitle }) =>
        state === "late" ? alarm(stateTitle) : html`<span class="tag">${stateTitle}</span>`,
    },
    { title: texts.agreed, value: ({ baselineDue = "" }) => baselineDue },
    { title: texts.planned, value: ({ due = "" }) => due },
    { title: texts.reached, value: ({ reached = "" }) => reached },
    {
      title: texts.slip,
      value: (row) => slipText(row, texts),
      show: (row) => {
        const text = slipText(row, texts);
        return isAhead(row) && (row.slip ?? 0) > 0 ? alarm(text) : text;
      },
    },
    stepColumn(isAhead, context),
  ];
}
