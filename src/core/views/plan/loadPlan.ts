import type { PlanScope } from "../../../protocol/plan/planScope.ts";
import type { LoadPlan, ResourceLoad } from "../../../protocol/plan/planView.ts";
import { sumOf } from "../../model/amount.ts";
import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { weekLoad } from "../../model/load.ts";
import { recordWith } from "../../model/recordWith.ts";
import { mondaysFrom } from "../../model/weeks.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { fieldWords } from "../fieldWords.ts";

/** What is asked of people and equipment in each week, beside what they have. Those released are left out if free. */
export function loadPlan({ from, weeks: count }: PlanScope, source: FactsSource): LoadPlan {
  const { project, lifecycleOf, t } = source;
  const weeks = mondaysFrom(from, count);
  const kinds = new Map(fieldWords("resource", ["kind"], t)?.values.map(({ id, title }) => [id, title]));
  const resources = [...project.valid("resource")]
    .filter(({ value }) => value.kind !== "budget")
    .map((entry) => ({ entry, load: toLoad(entry, weeks, kinds) }))
    .filter(({ entry, load }) => load.weeks.length > 0 || !isEnded(entry, lifecycleOf))
    .map(({ load }) => load);
  const hint = {
    text: t("No people or equipment yet: add resources with a capacity and allocations to see their load."),
    create: "resource",
  };
  return {
    ...(resources.length === 0 ? { hint } : {}),
    weeks,
    resources,
    targets: targetsOf(resources, source),
  };
}

function toLoad(
  { id, value }: Entry<"resource">,
  weeks: readonly Day[],
  kinds: ReadonlyMap<string, string>,
): ResourceLoad {
  const { title, kind = "", unit = "", capacity } = value;
  return {
    ...{ id, title, kind: kinds.get(kind) ?? kind, unit, capacity },
    weeks: weeks.flatMap((monday, week) => {
      const { amount, parts } = weekLoad(value, monday);
      if (parts.length === 0) return [];
      const over = capacity !== undefined && amount > capacity ? sumOf([amount, -capacity]) : 0;
      return [{ week, amount, over, parts }];
    }),
  };
}

function targetsOf(resources: readonly ResourceLoad[], { project }: FactsSource): LoadPlan["targets"] {
  const parts = resources.flatMap(({ weeks }) => weeks.flatMap((week) => week.parts));
  const ids = new Set(parts.map(({ to }) => to));
  return [...ids].sort().map((id) => {
    const { title } = (recordWith(id, project)?.value ?? {}) as { readonly title?: unknown };
    return { id, title: typeof title === "string" ? title : "" };
  });
}
