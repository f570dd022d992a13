import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import { recordWith } from "../model/recordWith.ts";
import { type Proposal, proposalsOf } from "../workflow/proposals.ts";

/** What a change request proposes for one record, and where it says so. */
export interface PlacedProposal {
  readonly change: Entry<"change">;
  readonly index: number;
  readonly proposal: Proposal;
}

/** What a change request proposes for a record; undefined where there is no such request, or it proposes nothing for it. */
export function proposalFor(
  id: string,
  via: string | undefined,
  project: ProjectView,
): PlacedProposal | undefined {
  const change = recordWith(via ?? "", project);
  if (change?.kind !== "change" || !change.valid) return undefined;
  const proposals = proposalsOf(change.value);
  const index = proposals.findIndex(({ record }) => record === id);
  const proposal = proposals[index];
  return proposal && { change: change as Entry<"change">, index, proposal };
}
