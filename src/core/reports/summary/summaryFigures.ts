import { daysBetween } from "../../model/calendar.ts";
import { measurementsOf, progressAt } from "../../model/goalProgress.ts";
import { phasePart } from "../../views/dashboard/phasePart.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { personName } from "../parts/people.ts";
import { factsOf } from "../parts/tableOf.ts";

/** What the project was, and how far it came. */
export function summaryFigures(source: FactsSource): readonly Block[] {
  const { project, today, t } = source;
  const [charter] = project.valid("charter");
  const { goals = [], sponsor, manager, start, end } = charter?.value ?? {};
  const reached = goals.filter((goal) => {
    const last = measurementsOf(goal).at(-1);
    return last !== undefined && (progressAt(last.value, goal) ?? 0) >= 1;
  }).length;
  return factsOf([
    [t("Phase"), phasePart(source).title],
    [t("Client"), project.settings.client],
    [t("Sponsor"), personName(sponsor, project)],
    [t("Project manager"), personName(manager, project)],
    [t("Start"), start],
    [t("Planned end"), end],
    [t("Days to the end"), end === undefined || end < today ? "" : String(daysBetween(today, end))],
    [
      t("Goals reached"),
      goals.length === 0 ? "" : t("{part} of {whole}", { part: reached, whole: goals.length }),
    ],
    [t("As of"), today],
  ]);
}
