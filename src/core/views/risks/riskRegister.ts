import type { Choice } from "../../../protocol/choice.ts";
import type { RiskKind, RiskRegisterView, StrategyChoice } from "../../../protocol/riskRegister.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { atOnce, mapInTurns, type Steps } from "../../model/turns.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { strategyKinds } from "../../workflow/riskStrategy.ts";
import { fieldChoices } from "../fieldChoices.ts";
import { rowKeys } from "../rowKeys.ts";
import { riskFacets } from "./riskFacets.ts";
import { viewRisk } from "./riskRow.ts";
import { ratingReader, viewScale } from "./scaleView.ts";
import { riskTrend } from "./trend/riskTrend.ts";

/** The risks of a project as a register, a matrix and a course over time are drawn from it. */
export function viewRiskRegister(source: FactsSource): RiskRegisterView {
  return atOnce(riskRegisterInTurns(source));
}

/** The same in turns. */
export function* riskRegisterInTurns(source: FactsSource): Steps<RiskRegisterView> {
  const { project, today, t } = source;
  const { settings } = project;
  const scale = viewScale(settings.risk, t);
  const context = { ...source, readRating: ratingReader(settings.risk, scale) };
  const keyOf = rowKeys();
  const risks = yield* mapInTurns(project.valid("risk"), (entry) => viewRisk(entry, keyOf(entry), context));
  const facets = riskFacets(risks, scale, source);
  yield;
  return {
    title: settings.name,
    language: t.language,
    today,
    scale,
    facets,
    owners: owners(project),
    strategies: strategies(t),
    risks,
    trend: riskTrend(source),
    unreadable: [...project.all("risk")].filter(({ valid }) => !valid).map(({ id }) => id),
  };
}

/** Who has left owns nothing more. */
function owners(project: ProjectView): readonly Choice[] {
  return [...project.valid("stakeholder")]
    .filter(({ value }) => value.status !== "released")
    .map(({ id, value }) => ({ id, title: value.title }));
}

function strategies(t: Translate): readonly StrategyChoice[] {
  const kinds: readonly RiskKind[] = ["threat", "opportunity"];
  return fieldChoices("risk", ["strategy"], t).map((choice) => ({
    ...choice,
    kinds: kinds.filter((kind) => strategyKinds(choice.id).includes(kind)),
  }));
}
