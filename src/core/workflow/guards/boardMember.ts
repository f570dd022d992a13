import { policyOf, seatOf } from "../votes.ts";
import { guard, unless } from "./guard.ts";

/** Who acts sits on the change control board, as it was when the vote was opened. */
export const boardMember = guard({
  params: {},
  lasting: true,
  describe: (_, t) => t("by a member of the change control board"),
  unmet: (facts) => {
    const { actor, occurrence, t } = facts;
    return unless(!actor || seatOf(actor, policyOf(facts)) !== undefined, "no-authority", () =>
      t("{person} has no vote: they are not on the board that decides this change.", {
        person: actor?.name ?? occurrence.by,
      }),
    );
  },
});
