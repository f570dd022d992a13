import { html, nothing, type TemplateResult } from "lit";
import type { QualityPlan, QualityRow } from "../../../src/protocol/plan/planView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import type { PlanContext } from "../planContext.ts";
import { type PlanColumn, planTable, saveButton } from "./planTable.ts";
import { stepColumn } from "./stepButton.ts";
import { waitText } from "./waitText.ts";

/** The quality checks: what is due, and what was found. */
export function qualityTile({ hint, checks }: QualityPlan, context: PlanContext): TemplateResult {
  const { texts } = context;
  const table = { name: "quality", title: texts.quality, columns: columnsOf(context), rows: checks };
  const isEmpty = checks.length === 0;
  return tile(
    {
      ...{ name: "quality", title: texts.quality, isWide: true, hint },
      actions: isEmpty ? undefined : saveButton(table, context),
      content: isEmpty ? nothing : planTable(table),
    },
    context,
  );
}

function columnsOf(context: PlanContext): readonly PlanColumn<QualityRow>[] {
  const { texts, numbers } = context;
  return [
    {
      title: texts.check,
      isHead: true,
      value: ({ id, title }) => `${id} ${title}`,
      show: ({ id, title, activity }) => html`
        ${link(id, "quality", context)} ${title} ${activity ? html`<span class="muted">(${activity})</span>` : nothing}
      `,
    },
    {
      title: texts.state,
      value: ({ state }) => state,
      show: ({ state }) => html`<span class="tag">${state}</span>`,
    },
    {
      title: texts.deliverable,
      value: ({ deliverable }) => deliverable?.id ?? "",
      show: ({ id, deliverable }) => (deliverable ? link(deliverable.id, `quality-${id}`, context) : nothing),
    },
    {
      title: texts.standard,
      value: ({ standard }) => standard,
      show: ({ standard, measured, defects }) => html`
        <span class="wrap" dir="auto">${standard}</span>
        ${measured === undefined ? nothing : html`<br>${fillIn(texts.measured, { value: numbers.plain(measured) })}`}
        ${defects > 0 ? html`<br>${fillIn(texts.openDefects, { count: defects })}` : nothing}
      `,
    },
    {
      title: texts.due,
      value: ({ due = "" }) => due,
      show: ({ due = "", daysLeft }) => html`
        ${due}${daysLeft === undefined ? nothing : html`<br>${waitText(daysLeft, texts)}`}
      `,
    },
    { title: texts.performed, value: ({ date = "" }) => date },
    stepColumn(({ daysLeft }) => daysLeft !== undefined, context),
  ];
}
