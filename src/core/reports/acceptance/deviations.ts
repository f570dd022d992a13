import { recordWith } from "../../model/recordWith.ts";
import { hasDrifted } from "../../workflow/drift.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Criterion, Deviation, ReportedDeliverable, ReportedRequirement } from "./report.ts";

/** Where the result is not what was agreed, or not known: what a reader has to be told before they sign. */
export function deviationsOf(
  deliverables: readonly ReportedDeliverable[],
  requirements: readonly ReportedRequirement[],
  source: FactsSource,
): readonly Deviation[] {
  return [
    ...[...deliverables, ...requirements].flatMap(({ id, title, problem }) =>
      problem === undefined ? [] : [{ ...whole("unreadable", id, title), reason: problem }],
    ),
    ...requirements
      .filter(({ problem }) => problem === undefined)
      .flatMap((one) => [...ofRequirement(one, source)]),
  ];
}

function* ofRequirement(requirement: ReportedRequirement, source: FactsSource): Iterable<Deviation> {
  const { id, title, criteria } = requirement;
  if (isDrifted(id, source)) yield whole("changed-without-request", id, title);
  if (criteria.length === 0) yield whole("no-criterion", id, title);
  for (const criterion of criteria) {
    if (criterion.result !== "passed") yield ofCriterion(criterion.result, criterion, requirement);
  }
}

function ofCriterion(
  kind: "failed" | "untested" | "waived",
  { id: criterion, text, reason }: Criterion,
  { id: record, title }: ReportedRequirement,
): Deviation {
  return { kind, record, title, criterion, text, reason };
}

function whole(kind: Deviation["kind"], record: string, title: string): Deviation {
  return { kind, record, title, criterion: "", text: "", reason: "" };
}

function isDrifted(id: string, source: FactsSource): boolean {
  const entry = recordWith(id, source.project) as LivingEntry;
  const lifecycle = source.lifecycleOf(entry.kind);
  return lifecycle !== undefined && hasDrifted(entry, lifecycle);
}
