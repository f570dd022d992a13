import { movedCovers } from "../../control/movedCovers.ts";
import { signedAcceptances } from "../../control/signedAcceptances.ts";
import { standingApprovals } from "../../control/standingApprovals.ts";
import type { Entry } from "../../model/entry.ts";
import { isUnderChangeControl } from "../../workflow/agreed.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";
import { responsible } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, type WaitingItem, waitingItem } from "./waitingItem.ts";

const kinds: readonly LifecycleKind[] = ["charter", "requirement", "change", "acceptance"];

/** Approvals and signatures that stand for another content than the present one: those who answer for the record. */
export const waitingRenewals: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  for (const kind of kinds) {
    const lifecycle = lifecycleOf(kind);
    if (!lifecycle) continue;
    for (const entry of project.valid(kind) as Iterable<LivingEntry>) {
      const pointer = stalePlace(entry, lifecycle) ?? staleCover(entry, lifecycle, source);
      yield pointer && renewal(entry, pointer, source);
    }
  }
};

function renewal(entry: LivingEntry, pointer: WaitingItem["pointer"], source: FactsSource): WaitingItem {
  const { owner } = entry.value as { owner?: string };
  const who = responsible([owner], source.project);
  return waitingItem(entry, { code: "renew", who, pointer, since: sinceDay(entry, source) });
}

/** The entry of the first stale approval. Where the same can be approved again, those who may are asked for that. */
function stalePlace(entry: LivingEntry, lifecycle: Lifecycle): WaitingItem["pointer"] | undefined {
  const state = lifecycle.states.get(statusOf(entry));
  if (!state || isUnderChangeControl(state, lifecycle)) return undefined;
  const stale = standingApprovals(entry, lifecycle).find(
    ({ happening: { event, content } }) =>
      content !== undefined && !state.on.has(event) && content !== contentDigest(entry),
  );
  return stale && ["history", stale.index];
}

/** What an acceptance was signed for, or is shown to those who sign, and is not as it was. */
function staleCover(
  entry: LivingEntry,
  { states }: Lifecycle,
  source: FactsSource,
): WaitingItem["pointer"] | undefined {
  if (!isAcceptance(entry) || !states.get(statusOf(entry))?.tags.has("controlled")) return undefined;
  const moved = movedCovers(entry, source.project);
  const stale = moved.find(({ cover }) => signedAcceptances(cover.record, source).length === 0);
  return stale && ["covers", stale.index];
}

function isAcceptance(entry: LivingEntry): entry is Entry<"acceptance"> {
  return entry.kind === "acceptance";
}
