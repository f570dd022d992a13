import { isLiving } from "../atRest.ts";
import { mergeChanges } from "../mergePatch.ts";
import { effect } from "./effect.ts";

interface Proposal {
  readonly record: string;
  readonly patch: Readonly<Record<string, unknown>>;
}

/** The patches of a change request are written into their targets, each with its own event in its history. */
export const applyProposal = effect<{ event: string }>({
  params: { event: { type: "word" } },
  describe: ({ event }, t) => t("writes the proposal into its targets ({event})", { event }),
  follow: ({ record, project }, { event }) => {
    const { proposed = [] } = record as { proposed?: readonly Proposal[] };
    return {
      raised: proposed.flatMap(({ record: id, patch }) =>
        project
          .find(id)
          .filter(({ entry }) => entry.id === id)
          .flatMap(({ entry }) =>
            isLiving(entry) ? [{ entry, event, changes: mergeChanges(entry.value, patch) }] : [],
          ),
      ),
    };
  },
});
