import type { Choice } from "../../../protocol/choice.ts";
import type { RiskFacet, RiskFacetName, RiskRow, RiskScaleView } from "../../../protocol/riskRegister.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";
import { labelText } from "../../workflow/definition.ts";
import { fieldChoices, fieldTitle } from "../fieldChoices.ts";

export interface FacetSource {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly t: Translate;
}

/** By what the rows can be grouped and filtered: each facet with the values that some row has, in a useful order. */
export function riskFacets(
  rows: readonly RiskRow[],
  scale: RiskScaleView,
  source: FacetSource,
): readonly RiskFacet[] {
  const { t } = source;
  const facet = (id: RiskFacetName, title: string, known: readonly Choice[]): RiskFacet => {
    const used = new Set(rows.map((row) => row[id]));
    const listed = known.filter((choice) => used.has(choice.id));
    const others = [...used].filter((value) => value !== "" && !known.some((choice) => choice.id === value));
    return { id, title, values: [...listed, ...others.sort().map((value) => ({ id: value, title: value }))] };
  };
  const field = (id: "kind" | "category" | "strategy") =>
    facet(id, fieldTitle("risk", [id], t), fieldChoices("risk", [id], t));
  return [
    field("kind"),
    facet(
      "level",
      t("Level"),
      scale.levels.toReversed().map(({ id, title }) => ({ id, title })),
    ),
    facet("state", fieldTitle("risk", ["status"], t), states(source)),
    field("category"),
    facet("owner", fieldTitle("risk", ["owner"], t), owners(source.project)),
    field("strategy"),
    facet("answer", t("Response"), answers(t)),
    facet("review", t("Review"), reviews(t)),
  ];
}

function states({ lifecycleOf, t }: FacetSource): readonly Choice[] {
  const known = lifecycleOf("risk")?.states.values() ?? [];
  return [...known].map(({ id, title }) => ({ id, title: labelText(title, t, id) }));
}

function owners(project: ProjectView): readonly Choice[] {
  return [...project.valid("stakeholder")].map(({ id, value }) => ({ id, title: value.title }));
}

function answers(t: Translate): readonly Choice[] {
  return [
    { id: "missing", title: t("Missing") },
    { id: "planned", title: t("Planned") },
    { id: "accepted", title: t("Accepted for now") },
    { id: "notNeeded", title: t("Not needed") },
  ];
}

function reviews(t: Translate): readonly Choice[] {
  return [
    { id: "overdue", title: t("Overdue") },
    { id: "soon", title: t("Within two weeks") },
    { id: "later", title: t("Later") },
    { id: "none", title: t("None") },
  ];
}
