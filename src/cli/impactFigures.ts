import type { BudgetFigure } from "../core/control/impact/figures/budget.ts";
import type { ImpactFigures } from "../core/control/impact/figures/figures.ts";
import type { LoadFigure } from "../core/control/impact/figures/people.ts";
import type { MilestoneFigure, ScheduleFigure } from "../core/control/impact/figures/schedule.ts";
import type { Surroundings } from "./command.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { padColumns } from "./table.ts";

type Rows = readonly (readonly string[])[];

/** What a change would mean in numbers and names, a section for each dimension that there is something to say of. */
export function describeFigures(figures: ImpactFigures, around: Surroundings): readonly string[] {
  const { t } = around;
  const { people, schedule, budget, effort, risks, acceptances, baselines } = figures;
  const days = (count: number) => t("{count} days", { count });
  return [
    ...section(
      t("People"),
      people.map(({ id, name, records, effort: own, loads }) => [
        printable(id),
        printable(name),
        t("owns {count} of these records", { count: records }),
        own > 0 ? days(own) : "",
        loads.map((load) => describeLoad(load, t)).join(t("; ")),
      ]),
      around,
    ),
    ...section(t("Schedule"), scheduleRows(schedule, around), around),
    ...section(t("Budget"), budgetRows(budget, around), around),
    ...section(
      t("Effort"),
      effort.targets + effort.dependents + effort.unestimated > 0
        ? [
            [t("targets"), days(effort.targets)],
            [t("dependents"), days(effort.dependents)],
            [t("requirements without an estimate"), String(effort.unestimated)],
          ]
        : [],
      around,
    ),
    ...section(
      t("Risks to assess again"),
      risks.risks.map(({ id, title, level = t("not rated"), aboveAppetite, via }) => [
        printable(id),
        printable(title),
        aboveAppetite ? warn(t("{level}, above the appetite", { level }), around) : level,
        via === id ? "" : t("of {id}", { id: printable(via) }),
      ]),
      around,
    ),
    ...section(
      t("Acceptances to sign again"),
      acceptances.map(({ id, title, status, signedBy }) =>
        [id, title, status, signedBy.join(", ")].map(printable),
      ),
      around,
    ),
    ...section(
      t("Held by baselines"),
      baselines.length > 0 ? [[printable(baselines.join(", "))]] : [],
      around,
    ),
  ];
}

function describeLoad({ resource, allocated, peak, capacity }: LoadFigure, t: Surroundings["t"]): string {
  const values = { resource: printable(resource), allocated, peak: peak.amount };
  return capacity === undefined
    ? t("{resource}: {allocated} allocated today, {peak} at most", values)
    : t("{resource}: {allocated} of {capacity} allocated today, {peak} at most", { ...values, capacity });
}

function scheduleRows({ days, milestones, end, goals }: ScheduleFigure, around: Surroundings): Rows {
  const { t } = around;
  if (milestones.length + goals.length === 0 && days === undefined) return [];
  return [
    ...(days === undefined ? [] : [[t("stated delay"), "", t("{count} days", { count: days })]]),
    ...milestones.map((milestone) => milestoneRow(milestone, around)),
    ...goals.map(({ id, title, due = "", late }) => [
      printable(id),
      printable(title),
      due,
      late ? warn(t("before the last of these milestones"), around) : "",
    ]),
    ...(end === undefined ? [] : [[t("end of the project"), "", end]]),
  ];
}

function milestoneRow(milestone: MilestoneFigure, around: Surroundings): readonly string[] {
  const { t } = around;
  const { id, title, due = "", wouldBe = "", daysLate = 0, afterEnd } = milestone;
  const remarks = [
    daysLate > 0 && t("{count} days after what was agreed", { count: daysLate }),
    afterEnd && t("after the end of the project"),
  ].filter((remark) => remark !== false);
  const date = due === wouldBe ? due : `${due} → ${wouldBe}`;
  return [
    printable(id),
    printable(title),
    date,
    remarks.length > 0 ? warn(remarks.join(t("; ")), around) : "",
  ];
}

function budgetRows(budget: BudgetFigure, around: Surroundings): Rows {
  const { t } = around;
  const { amount, currency = "", lines, changes, cost, left } = budget;
  if (amount === undefined && cost === undefined) return [];
  const money = (value: number) => printable(`${value} ${currency}`.trim());
  return [
    ...(amount === undefined ? [] : [[t("budget"), money(amount)]]),
    [t("budget lines"), money(lines)],
    [t("other approved changes"), money(changes)],
    [t("this change"), cost === undefined ? t("not stated") : money(cost)],
    ...(left === undefined ? [] : [[t("left"), left < 0 ? warn(money(left), around) : money(left)]]),
  ];
}

function warn(text: string, { colour }: Surroundings): string {
  return paint(colour).red(`✗ ${text}`);
}

function section(title: string, rows: Rows, { colour }: Surroundings): readonly string[] {
  if (rows.length === 0) return [];
  return [paint(colour).bold(title), ...padColumns(rows).map((row) => `  ${row}`.trimEnd()), ""];
}
