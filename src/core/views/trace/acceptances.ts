import type { TraceAcceptance, TraceCover, TraceStanding } from "../../../protocol/traceMatrix.ts";
import { isSigned } from "../../control/signedAcceptances.ts";
import type { Entry } from "../../model/entry.ts";
import { type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import { isCurrent } from "../../workflow/covers.ts";
import { idsIn } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { rowKeys } from "../rowKeys.ts";

/** Which acceptances name a requirement, and whether its signatures stand. */
export interface Acceptances {
  readonly records: readonly TraceAcceptance[];
  of(id: string): readonly TraceCover[];
}

const none: readonly TraceCover[] = [];

export function acceptancesOf({ project, lifecycleOf, t }: FactsSource): Acceptances {
  const keyOf = rowKeys();
  const records: TraceAcceptance[] = [];
  const covers = new Map<string, TraceCover[]>();
  for (const entry of project.valid("acceptance")) {
    const { id, value } = entry;
    const state = stateTitle(entry, lifecycleOf, t);
    const record = { key: keyOf(entry), id, title: value.title, state };
    const acceptance = records.push(record) - 1;
    const standingOf = standings(entry, { project, lifecycleOf });
    for (const requirement of new Set(idsIn(value, "requirements"))) {
      const cover = { acceptance, standing: standingOf(requirement) };
      const others = covers.get(requirement);
      if (others) others.push(cover);
      else covers.set(requirement, [cover]);
    }
  }
  return { records, of: (id) => covers.get(id) ?? none };
}

function standings(
  entry: Entry<"acceptance">,
  { project, lifecycleOf }: Pick<FactsSource, "project" | "lifecycleOf">,
): (requirement: string) => TraceStanding {
  if (!isSigned(entry, lifecycleOf)) {
    const standing = isSigning(entry, lifecycleOf) ? "signing" : "open";
    return () => standing;
  }
  const signed = new Map((entry.value.covers ?? []).map((cover) => [cover.record, cover]));
  return (requirement) => {
    const cover = signed.get(requirement);
    return cover && isCurrent(cover, project) ? "signed" : "stale";
  };
}

function isSigning(entry: Entry<"acceptance">, lifecycleOf: LifecycleOf): boolean {
  return lifecycleOf("acceptance")?.states.get(statusOf(entry))?.tags.has("waiting:signatories") === true;
}
