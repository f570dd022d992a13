import type { Entry } from "../model/entry.ts";
import { recordWith } from "../model/recordWith.ts";
import { isLiving } from "../workflow/atRest.ts";
import { type Content, contentOf } from "../workflow/content.ts";
import { type Digest, digest } from "../workflow/digest.ts";
import { driftObstacle } from "../workflow/drift.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { mergedWith, patchBetween } from "../workflow/mergePatch.ts";
import { type Proposal, proposalsOf } from "../workflow/proposals.ts";
import { contentWithDigest } from "./agreement.ts";
import { type Conflict, mergeThreeWay, type Preference } from "./threeWay.ts";

/** What becomes of a proposal whose target has moved. */
export type Rebased =
  | {
      readonly ok: true;
      /** Its place among the proposals. */
      readonly index: number;
      readonly record: string;
      readonly base: Digest;
      readonly patch: Content;
      /** What both changed, where one side was preferred. */
      readonly conflicts: readonly Conflict[];
    }
  | { readonly ok: false; readonly reason: Condition };

/**
 * The proposals of a change request whose targets have moved, made to fit what is agreed now. Where both sides
 * changed the same thing and nobody says which stands, that is a reason against.
 */
export function rebased(
  change: Entry<"change">,
  prefer: Preference | undefined,
  source: FactsSource,
): readonly Rebased[] {
  return proposalsOf(change.value).flatMap((proposal, index) => {
    const found = recordWith(proposal.record, source.project);
    if (!found?.valid || !isLiving(found)) return [];
    const theirs = contentOf(found.kind, found.value);
    if (digest(theirs) === proposal.base) return [];
    const lifecycle = source.lifecycleOf(found.kind);
    const [reason] = lifecycle ? driftObstacle(found, lifecycle, source.t) : [];
    if (reason) return [{ ok: false, reason }];
    const base = contentWithDigest(proposal.base, found, source.project, source.lifecycleOf);
    return [base ? rebase(proposal, index, base, theirs, prefer, source) : baseGone(proposal, source)];
  });
}

function rebase(
  { record, patch }: Proposal,
  index: number,
  base: Content,
  theirs: Content,
  prefer: Preference | undefined,
  { t }: FactsSource,
): Rebased {
  const merged = mergeThreeWay(base, mergedWith(base, patch), theirs, prefer ?? "mine");
  const { conflicts } = merged;
  if (conflicts.length > 0 && prefer === undefined) {
    const fields = conflicts.map(({ path }) => path).join(", ");
    const message = t(
      "“{id}”: both this request and what is agreed now have changed {fields}: say whose text stands (--take mine or theirs).",
      { id: record, fields },
    );
    return { ok: false, reason: { code: "rebase-conflict", message, records: [record] } };
  }
  const next = patchBetween(theirs, merged.value as Content);
  return { ok: true, index, record, base: digest(theirs), patch: next, conflicts };
}

function baseGone({ record: id }: Proposal, { t }: FactsSource): Rebased {
  const message = t(
    "“{id}”: the text that this proposal was made for can't be found any more: write the patch anew.",
    { id },
  );
  return { ok: false, reason: { code: "base-unknown", message, records: [id] } };
}
