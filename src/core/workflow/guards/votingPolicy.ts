import { couldBePolicy } from "../votes.ts";
import { guard, unless } from "./guard.ts";

/** The policy that an entry carries is the project's own, or one that could have been. */
export const votingPolicy = guard({
  params: {},
  lasting: true,
  describe: (_, t) => t("under the project's voting policy"),
  unmet: (facts) => {
    const { policy } = facts.occurrence;
    const holds = policy === undefined || couldBePolicy(policy, facts);
    return unless(holds, "no-authority", () =>
      facts.t(
        "The voting policy of this entry is not the project's and can't have been: everybody on the board needs approveChanges, and a client's seat belongs to somebody external.",
      ),
    );
  },
});
