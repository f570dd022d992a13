import { contentWithDigest } from "../control/agreement.ts";
import { differences } from "../control/baseline/compare.ts";
import type { Entry } from "../model/entry.ts";
import { recordWith } from "../model/recordWith.ts";
import { isLiving } from "../workflow/atRest.ts";
import { contentOf } from "../workflow/content.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import { mergedWith } from "../workflow/mergePatch.ts";
import { type Proposal, proposalsOf } from "../workflow/proposals.ts";
import { type ChangeView, viewChange } from "./changeView.ts";

/** What a change request would make of one record. */
export interface ProposalView {
  readonly record: string;
  /** As it is now; empty where the record is gone. */
  readonly title: string;
  /** Whether the record is taken out of what is agreed. */
  readonly retires: boolean;
  readonly changes: readonly ChangeView[];
}

/** What a change request would make of what is agreed for each of its targets. */
export function viewProposals(change: Entry<"change">, source: FactsSource): readonly ProposalView[] {
  return proposalsOf(change.value).map((proposal) => {
    const { record, retire = false } = proposal;
    const target = recordWith(record, source.project);
    if (!target?.valid || !isLiving(target)) return { record, title: "", retires: retire, changes: [] };
    const changes = retire ? [] : changesOf(target, proposal, source);
    return { record, title: target.value.title, retires: retire, changes };
  });
}

/** An edit that nobody agreed on is no part of a proposal. */
function changesOf(target: LivingEntry, { base, patch }: Proposal, { project, lifecycleOf, t }: FactsSource) {
  const { kind, value } = target;
  const before = contentWithDigest(base, target, project, lifecycleOf) ?? contentOf(kind, value);
  const found = [...differences(before, contentOf(kind, mergedWith(before, patch)))];
  return found.map((one) => viewChange(one, { kind: target.kind, t }, project.settings.locale));
}
