import { isLiving } from "../atRest.ts";
import { contentChanges } from "../contentChanges.ts";
import { proposalsOf, proposedContent } from "../proposals.ts";
import { effect } from "./effect.ts";

interface ApplyProposal {
  readonly event: string;
  /** For records that are taken out of what was agreed. */
  readonly retire?: string;
}

/** What a change request proposes is written into its targets, each with its own event in its history. */
export const applyProposal = effect<ApplyProposal>({
  params: { event: { type: "word" }, retire: { type: "word", optional: true } },
  describe: ({ event }, t) => t("writes the proposal into its targets ({event})", { event }),
  follow: ({ record, project }, { event, retire }) => ({
    raised: proposalsOf(record).flatMap((proposal) =>
      project
        .find(proposal.record)
        .map(({ entry }) => entry)
        .filter((entry) => entry.id === proposal.record)
        .filter(isLiving)
        .map((entry) => {
          if (proposal.retire && retire) return { entry, event: retire };
          const wanted = proposedContent(entry, proposal);
          return { entry, event, changes: contentChanges(entry.kind, entry.value, wanted, "dropped") };
        }),
    ),
  }),
});
