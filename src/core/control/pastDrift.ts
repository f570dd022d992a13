import type { ProjectView } from "../model/project.ts";
import { hasChangeControl, isAgreement, isChanging, isUnderChangeControl } from "../workflow/agreed.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";
import { type Content, contentOf } from "../workflow/content.ts";
import { digest } from "../workflow/digest.ts";
import { type Happening, historyOf, type LivingEntry } from "../workflow/facts.ts";
import { mergedWith } from "../workflow/mergePatch.ts";
import { contentWithDigest } from "./agreement.ts";
import { proposalFor } from "./proposalFor.ts";

/** An entry of a history by which the content became another than was agreed. */
export interface PastDrift {
  readonly index: number;
  /** The change request that proposed something else; undefined where no agreement was behind it at all. */
  readonly via: string | undefined;
}

/** Where, in the past of a record, its content moved without an agreement, or otherwise than was agreed. */
export function pastDrifts(
  entry: LivingEntry,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): readonly PastDrift[] {
  const lifecycle = lifecycleOf(entry.kind);
  if (!lifecycle || !hasChangeControl(lifecycle)) return [];
  const drifts: PastDrift[] = [];
  let agreed: string | undefined;
  for (const [index, happening] of historyOf(entry.value).entries()) {
    const { content, event, state, via } = happening;
    if (isAgreement(happening, lifecycle)) {
      if (isChanging(event, lifecycle) && agreed !== undefined) {
        const before = contentWithDigest(agreed, entry, project, lifecycleOf);
        if (before && isOtherwise(before, happening, entry, project)) drifts.push({ index, via });
      }
      agreed = content;
    } else if (agreed !== undefined && content !== undefined && content !== agreed) {
      if (isUnderChangeControl(lifecycle.states.get(state), lifecycle))
        drifts.push({ index, via: undefined });
    }
  }
  return drifts;
}

/** Whether an entry says another content than its change request proposes. */
function isOtherwise(
  before: Content,
  { via, content }: Happening,
  entry: LivingEntry,
  project: ProjectView,
): boolean {
  const proposal = proposalFor(entry.id, via, project)?.proposal;
  return (
    proposal !== undefined && digest(contentOf(entry.kind, mergedWith(before, proposal.patch))) !== content
  );
}
