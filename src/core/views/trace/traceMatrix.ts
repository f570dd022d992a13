import type { Choice } from "../../../protocol/choice.ts";
import type {
  TraceGoal,
  TraceMatrixView,
  TraceRecord,
  TraceRequirement,
} from "../../../protocol/traceMatrix.ts";
import { shortly } from "../../control/shortly.ts";
import { atOnce, mapInTurns, type Steps } from "../../model/turns.ts";
import { labelText } from "../../workflow/definition.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { fieldChoices } from "../fieldChoices.ts";
import { rowKeys } from "../rowKeys.ts";
import { acceptancesOf } from "./acceptances.ts";
import { deliveries } from "./deliveries.ts";
import { gapChoices } from "./gapChoices.ts";
import { type RequirementContext, viewRequirement } from "./requirement.ts";

/** The way from each goal of the charter over requirements, criteria and their evidence to the signatures. */
export function viewTraceMatrix(source: FactsSource): TraceMatrixView {
  return atOnce(traceMatrixInTurns(source));
}

/** The same in turns. */
export function* traceMatrixInTurns(source: FactsSource): Steps<TraceMatrixView> {
  const { project, lifecycleOf, t } = source;
  const named = goalsOf(source);
  const delivered = deliveries(source);
  const accepted = acceptancesOf(source);
  const context: RequirementContext = {
    lifecycleOf,
    keyOf: rowKeys(),
    goals: new Map(named.map(({ id }, place) => [id, place])),
    delivered,
    accepted,
  };
  const viewed = yield* mapInTurns(project.valid("requirement"), (entry) => viewRequirement(entry, context));
  const requirements = inOrder(viewed);
  yield;
  const served = new Set(requirements.map(({ goal }) => goal));
  const goals = named.map((goal, place): TraceGoal => {
    return { ...goal, gaps: served.has(place) ? [] : ["unservedGoal"] };
  });
  return {
    title: project.settings.name,
    language: t.language,
    gaps: gapChoices(t),
    priorities: fieldChoices("requirement", ["priority"], t),
    states: states(source),
    results: fieldChoices("requirement", ["acceptanceCriteria", "[]", "result"], t),
    methods: fieldChoices("requirement", ["acceptanceCriteria", "[]", "method"], t),
    goals,
    deliverables: delivered.records,
    acceptances: accepted.records,
    requirements,
    unreadable: [...project.all("requirement")].filter(({ valid }) => !valid).map(({ id }) => id),
  };
}

/** Puts REQ-9 before REQ-10. A collator would take longer than all the rest, and files are mostly in order. */
function inOrder(requirements: readonly TraceRequirement[]): readonly TraceRequirement[] {
  const isSorted = requirements.every(({ id }, index) => {
    const before = requirements[index - 1]?.id ?? "";
    return before.length === id.length ? before <= id : orderOf(before) <= orderOf(id);
  });
  if (isSorted) return requirements;
  const ordered = requirements.map((requirement) => ({ requirement, order: orderOf(requirement.id) }));
  ordered.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return ordered.map(({ requirement }) => requirement);
}

function orderOf(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}

function goalsOf({ project }: FactsSource): readonly TraceRecord[] {
  const keyOf = rowKeys();
  return [...project.valid("charter")].flatMap((charter) =>
    (charter.value.goals ?? []).map((goal) => ({
      key: keyOf({ ...charter, id: goal.id }),
      id: goal.id,
      title: shortly(goal.specific ?? ""),
    })),
  );
}

function states({ lifecycleOf, t }: FactsSource): readonly Choice[] {
  const known = lifecycleOf("requirement")?.states.values() ?? [];
  return [...known].map(({ id, title }) => ({ id, title: labelText(title, t, id) }));
}
