import type { Deliverable, Requirement } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import type { Since } from "./baselineBehind.ts";
import { wordFor } from "./context.ts";
import type { Criterion, Named, ReportedDeliverable, ReportedRequirement } from "./report.ts";

/** A deliverable that is accepted. */
export function reportDeliverable(id: string, source: FactsSource): ReportedDeliverable {
  const entry = recordWith(id, source.project);
  const problem = problemOf(entry, "deliverable", source);
  if (problem !== undefined || !entry) return { ...named(id, entry, problem), description: "", state: "" };
  const { description = "" } = entry.value as Deliverable;
  return { ...named(id, entry), description, state: stateTitle(entry, source.lifecycleOf, source.t) };
}

/** A requirement that is accepted, with what was found about its criteria. */
export function reportRequirement(
  id: string,
  since: Since | undefined,
  source: FactsSource,
): ReportedRequirement {
  const entry = recordWith(id, source.project);
  const problem = problemOf(entry, "requirement", source);
  if (problem !== undefined || !entry) {
    const nothing = { state: "", priority: "", description: "", criteria: [], agreement: "" };
    return { ...named(id, entry, problem), ...nothing };
  }
  const { priority, description = "", acceptanceCriteria = [] } = entry.value as Requirement;
  return {
    ...named(id, entry),
    state: stateTitle(entry, source.lifecycleOf, source.t),
    priority: wordFor(priority, ["priority"], "requirement", source),
    description,
    criteria: acceptanceCriteria.map((criterion) => reportCriterion(criterion, source)),
    agreement: since?.words ?? "",
  };
}

function reportCriterion(
  {
    id,
    text,
    method,
    result = "untested",
    reason = "",
    evidence = [],
  }: NonNullable<Requirement["acceptanceCriteria"]>[number],
  source: FactsSource,
): Criterion {
  const path = ["acceptanceCriteria", id, "method"];
  return { id, text, method: wordFor(method, path, "requirement", source), result, reason, evidence };
}

/** Why a record can't be told of; undefined where it can. */
function problemOf(
  entry: Entry | undefined,
  kind: "deliverable" | "requirement",
  { t }: FactsSource,
): string | undefined {
  if (!entry) return t("There is no such record.");
  if (entry.kind !== kind) return t("This is a record of another kind.");
  return entry.valid
    ? undefined
    : t("This record has problems and can't be read: “assent check” says which.");
}

function named(id: string, entry: Entry | undefined, problem?: string): Named {
  const { title } = (entry?.value ?? {}) as { title?: unknown };
  const shown = { id, title: typeof title === "string" ? title : "" };
  return problem === undefined ? shown : { ...shown, problem };
}
