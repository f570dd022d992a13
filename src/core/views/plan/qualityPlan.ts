import type { QualityPlan, QualityRow } from "../../../protocol/plan/planView.ts";
import { daysBetween } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { plainText } from "../../model/plainText.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { qualityDue } from "../../workflow/planDays.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { fieldWords } from "../fieldWords.ts";
import { byDays } from "./byDays.ts";

/** The quality checks: those to be performed by day, then those that are done, the latest first. */
export function qualityPlan(source: FactsSource): QualityPlan {
  const { project, t } = source;
  const activities = new Map(
    fieldWords("quality", ["activity"], t)?.values.map(({ id, title }) => [id, title]),
  );
  const checks = [...project.valid("quality")]
    .map((entry) => toRow(entry, activities, source))
    .sort(
      byDays(
        ({ daysLeft }) => daysLeft,
        ({ date, due }) => date ?? due,
      ),
    );
  if (checks.length > 0) return { checks };
  const text = t("No quality checks yet: plan what is reviewed or tested, against which standard, and when.");
  return { hint: { text, create: "quality" }, checks };
}

function toRow(
  entry: Entry<"quality">,
  activities: ReadonlyMap<string, string>,
  { project, lifecycleOf, today, t }: FactsSource,
): QualityRow {
  const { title, activity = "", deliverable, standard = "", metric, threshold, measured } = entry.value;
  const { due, date, defects = [] } = entry.value;
  const waits = qualityDue(entry, lifecycleOf);
  const target = deliverable === undefined ? undefined : recordWith(deliverable, project);
  return {
    ...{ id: entry.id, title, measured, due, date },
    state: stateTitle(entry, lifecycleOf, t),
    activity: activities.get(activity) ?? activity,
    deliverable:
      deliverable === undefined
        ? undefined
        : { id: deliverable, title: plainText((target?.value as { title?: unknown })?.title) },
    standard:
      metric === undefined ? standard : [metric, threshold].filter((part) => part !== undefined).join(": "),
    daysLeft: waits === undefined ? undefined : daysBetween(today, waits),
    defects: defects.filter(({ fixed }) => fixed !== true).length,
  };
}
