import { html, nothing, svg, type TemplateResult } from "lit";
import type { BudgetPlan, BudgetRow } from "../../../src/protocol/plan/planView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import type { PlanContext } from "../planContext.ts";
import { type PlanColumn, planTable, saveButton } from "./planTable.ts";
import { alarm } from "./waitText.ts";

/** The budget with what is planned, approved, asked for and spent, and what is left then. */
export function budgetTile(plan: BudgetPlan, context: PlanContext): TemplateResult {
  const { texts } = context;
  const { hint, rows } = plan;
  const table = { name: "budget", title: texts.budget, columns: columnsOf(plan, context), rows };
  const isEmpty = plan.amount === undefined && rows.length === 0;
  const content = html`
    ${isEmpty ? nothing : figures(plan, context)}
    ${isEmpty ? nothing : bar(plan, context)}
    ${rows.length > 0 ? planTable(table) : nothing}
  `;
  const actions = rows.length > 0 ? saveButton(table, context) : undefined;
  return tile({ name: "budget", title: texts.budget, isWide: true, hint, actions, content }, context);
}

function figures(plan: BudgetPlan, { texts, numbers }: PlanContext): TemplateResult {
  const { currency, amount, lines, approved, asked, spent, forecast, left } = plan;
  const all = [
    [texts.amount, amount],
    [texts.budgetLines, lines],
    [texts.approved, approved],
    [texts.asked, asked],
    [texts.forecast, forecast],
    [
      left !== undefined && left < 0 ? texts.over : texts.left,
      left === undefined ? undefined : Math.abs(left),
    ],
    [texts.spent, spent],
  ] as const;
  return html`
    <dl class="figures">
      ${all.map(([name, value]) =>
        value === undefined
          ? nothing
          : html`<div><dt>${name}</dt><dd>${name === texts.over ? alarm(numbers.amount(value, currency)) : numbers.amount(value, currency)}</dd></div>`,
      )}
    </dl>
  `;
}

/** What the figures say, side by side, with a line where the budget ends. */
function bar({ amount = 0, lines, approved, asked }: BudgetPlan, { texts }: PlanContext): TemplateResult {
  const parts = [
    { name: "lines", size: Math.max(0, lines), text: texts.budgetLines },
    { name: "approved", size: Math.max(0, approved), text: texts.approved },
    { name: "asked", size: Math.max(0, asked), text: texts.asked },
  ];
  const whole = Math.max(
    1,
    amount,
    parts.reduce((sum, { size }) => sum + size, 0),
  );
  let at = 0;
  const rects = parts.map(({ name, size }) => {
    const [x, width] = [(100 * at) / whole, (100 * size) / whole];
    at += size;
    return svg`<rect class=${name} x=${x} y="2" width=${width} height="10"></rect>`;
  });
  return html`
    <svg class="bar" viewBox="0 0 100 14" preserveAspectRatio="none" height="14" aria-hidden="true">
      <rect class="way" x="0" y="2" width="100" height="10"></rect>
      ${rects}
      ${amount > 0 ? svg`<rect class="limit" x=${Math.min(99.5, (100 * amount) / whole)} y="0" width="0.5" height="14"></rect>` : nothing}
    </svg>
    <ul class="legend">
      ${parts.map(({ name, text }) => html`<li><svg class="key swatch" width="12" height="12" aria-hidden="true"><rect class=${name} width="12" height="12"></rect></svg>${text}</li>`)}
    </ul>
  `;
}

function columnsOf({ currency }: BudgetPlan, context: PlanContext): readonly PlanColumn<BudgetRow>[] {
  const { texts, numbers } = context;
  const write = (value: number | undefined, { foreign }: BudgetRow) =>
    value === undefined ? "" : numbers.amount(value, foreign ?? currency);
  return [
    {
      title: texts.costItem,
      isHead: true,
      value: ({ id, title }) => `${id} ${title}`,
      show: (row) => html`
        ${link(row.id, "budget", context)} ${row.title}
        ${row.over === undefined ? nothing : html`<br>${alarm(fillIn(texts.overLine, { amount: write(row.over, row) }))}`}
        ${row.foreign === undefined ? nothing : html`<br>${alarm(fillIn(texts.foreign, { currency: row.foreign }))}`}
      `,
    },
    { title: texts.kind, value: ({ kindTitle }) => kindTitle },
    {
      title: texts.state,
      value: ({ state }) => state,
      show: ({ state }) => html`<span class="tag">${state}</span>`,
    },
    { title: texts.cost, isNumber: true, value: ({ cost }) => cost, show: (row) => write(row.cost, row) },
    {
      title: texts.allocated,
      isNumber: true,
      value: ({ allocated = "" }) => allocated,
      show: (row) => write(row.allocated, row),
    },
    {
      title: texts.spent,
      isNumber: true,
      value: ({ spent = "" }) => spent,
      show: (row) => write(row.spent, row),
    },
  ];
}
