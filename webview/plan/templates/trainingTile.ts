import { html, nothing, type TemplateResult } from "lit";
import type { TrainingPlan, TrainingRow } from "../../../src/protocol/plan/planView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import type { PlanContext } from "../planContext.ts";
import { type PlanColumn, planTable, saveButton } from "./planTable.ts";
import { stepColumn } from "./stepButton.ts";
import { alarm, waitText } from "./waitText.ts";

/** Days before a training on which its material should be there. */
const materialDays = 14;

/** The trainings: who learns what, when, with which material, and how good it was. */
export function trainingTile({ hint, trainings }: TrainingPlan, context: PlanContext): TemplateResult {
  const { texts } = context;
  const table = { name: "training", title: texts.training, columns: columnsOf(context), rows: trainings };
  const isEmpty = trainings.length === 0;
  return tile(
    {
      ...{ name: "training", title: texts.training, isWide: true, hint },
      actions: isEmpty ? undefined : saveButton(table, context),
      content: isEmpty ? nothing : planTable(table),
    },
    context,
  );
}

function columnsOf(context: PlanContext): readonly PlanColumn<TrainingRow>[] {
  const { texts } = context;
  return [
    {
      title: texts.oneTraining,
      isHead: true,
      value: ({ id, title }) => `${id} ${title}`,
      show: ({ id, title }) => html`${link(id, "training", context)} ${title}`,
    },
    {
      title: texts.state,
      value: ({ state }) => state,
      show: ({ state }) => html`<span class="tag">${state}</span>`,
    },
    {
      title: texts.date,
      value: ({ date = "" }) => date,
      show: ({ date = "", waitsFor, daysLeft }) => html`
        ${date}
        ${
          waitsFor === undefined || daysLeft === undefined
            ? nothing
            : html`<br>${waitsFor === "hold" ? nothing : html`${texts.toEvaluate} `}${waitText(daysLeft, texts)}`
        }
      `,
    },
    {
      title: texts.audience,
      value: ({ audience }) => audience.join(", "),
      show: ({ audience }) => html`<span class="wrap">${audience.join(texts.comma)}</span>`,
    },
    { title: texts.trainer, value: ({ trainer = "" }) => trainer },
    {
      title: texts.material,
      value: ({ material }) => material,
      isNumber: true,
      show: (row) => (isBare(row) ? alarm(texts.noMaterial) : row.material),
    },
    {
      title: texts.score,
      isNumber: true,
      value: ({ score = "" }) => score,
      show: ({ score }) => (score === undefined ? nothing : fillIn(texts.scoreOf, { score })),
    },
    stepColumn(({ waitsFor }) => waitsFor !== undefined, context),
  ];
}

/** Whether it is soon and there is nothing to learn from. */
function isBare({ waitsFor, daysLeft = 0, material }: TrainingRow): boolean {
  return material === 0 && waitsFor === "hold" && daysLeft <= materialDays;
}
