import { html, nothing, type TemplateResult } from "lit";
import { horizons, type PlanScope } from "../../../src/protocol/plan/planScope.ts";
import type { LoadPlan, ResourceLoad } from "../../../src/protocol/plan/planView.ts";
import { button, checkbox } from "../../shared/controls.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { icon } from "../../shared/parts/icons.ts";
import { segments } from "../../shared/parts/segments.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import { weekValue } from "../loadWords.ts";
import type { PlanContext } from "../planContext.ts";
import { capacityText } from "../wording.ts";
import { loadLegend } from "./loadLegend.ts";
import { planTable } from "./planTable.ts";

export interface LoadTileOptions {
  readonly plan: LoadPlan;
  /** Those that are shown, and how many are left out since they are too many to draw. */
  readonly shown: readonly ResourceLoad[];
  readonly left: number;
  readonly drawing: TemplateResult | typeof nothing;
  /** Whether more of it is on its way. */
  readonly isBusy: boolean;
  /** What is known of the week that has the focus. */
  readonly told: string;
  readonly actions: unknown;
  readonly isTable: boolean;
  readonly showTable: (isTable: boolean) => void;
  readonly onlyOver: boolean;
  readonly showOnlyOver: (onlyOver: boolean) => void;
  /** Shows other weeks: so many, or so many weeks later; 0 for those around today. */
  readonly ask: (change: { readonly weeks?: PlanScope["weeks"]; readonly by?: number }) => void;
}

/** The load of people and equipment, week by week, and the same as a table. */
export function loadTile(options: LoadTileOptions, context: PlanContext): TemplateResult {
  const { plan, shown, left, drawing, isBusy, told, actions } = options;
  const { texts } = context;
  const { hint, resources, weeks } = plan;
  const over = overloadedOf(resources);
  const note = fillIn(over.length === 0 ? texts.noOverload : texts.overloads, {
    ...{ count: over.length, from: weeks[0] ?? "", weeks: weeks.length },
  });
  const content = html`
    ${controls(options, context)}
    <div class="chart" aria-busy=${isBusy}>${drawing}</div>
    ${shown.length === 0 ? html`<p class="muted">${texts.nobodyOver}</p>` : nothing}
    ${left > 0 ? html`<p class="muted">${fillIn(texts.andMore, { count: left })}</p>` : nothing}
    ${shown.length > 0 ? html`<p class="told" aria-hidden="true" dir="auto">${told}</p>${loadLegend(texts)}` : nothing}
    ${table(options, context)}
  `;
  const isEmpty = resources.length === 0;
  return tile(
    {
      ...{ name: "load", title: texts.load, isWide: true, hint },
      note: isEmpty ? undefined : note,
      actions: isEmpty ? undefined : actions,
      content: isEmpty ? nothing : content,
    },
    context,
  );
}

/** Those of whom too much is asked in one of the weeks. */
export function overloadedOf(resources: readonly ResourceLoad[]): readonly ResourceLoad[] {
  return resources.filter(({ weeks }) => weeks.some(({ over }) => over > 0));
}

function controls(
  { plan, onlyOver, showOnlyOver, ask }: LoadTileOptions,
  { texts }: PlanContext,
): TemplateResult {
  const count = plan.weeks.length;
  const by = Math.max(1, Math.floor(count / 2));
  return html`
    <div class="controls">
      ${segments({
        label: texts.horizon,
        value: String(count),
        key: "horizon",
        choices: horizons.map((weeks) => ({
          value: String(weeks),
          text: fillIn(texts.weeks, { count: weeks }),
        })),
        change: (value) => {
          const weeks = horizons.find((one) => String(one) === value);
          if (weeks) ask({ weeks });
        },
      })}
      <div class="steps">
        ${button({ label: texts.earlier, icon: icon("left"), key: "earlier", press: () => ask({ by: -by }) })}
        ${button({ label: texts.aroundToday, key: "today", press: () => ask({ by: 0 }) })}
        ${button({ label: texts.later, icon: icon("right"), key: "later", press: () => ask({ by }) })}
      </div>
      ${checkbox({ label: texts.onlyOver, key: "only-over", isChecked: onlyOver, change: showOnlyOver })}
    </div>
  `;
}

function table({ plan, shown, isTable, showTable }: LoadTileOptions, context: PlanContext): TemplateResult {
  const { texts } = context;
  const columns = [
    {
      title: texts.resource,
      isHead: true,
      value: ({ title }: ResourceLoad) => title,
      show: ({ id, title }: ResourceLoad) => html`${link(id, "load-row", context)} ${title}`,
    },
    { title: texts.capacity, value: (row: ResourceLoad) => capacityText(row, context) },
    ...plan.weeks.map((day, week) => ({
      title: day,
      isNumber: true,
      value: (row: ResourceLoad) => weekValue(row, week),
    })),
  ];
  return html`
    <details ?open=${isTable} @toggle=${({ target }: Event) => showTable((target as HTMLDetailsElement).open)}>
      <summary data-key="load-table">${icon("right")}${texts.asTable}</summary>
      ${isTable ? planTable({ name: "load", title: texts.load, columns, rows: shown }) : nothing}
    </details>
  `;
}
