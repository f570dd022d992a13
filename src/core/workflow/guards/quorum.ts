import { outcomeOf } from "../votes.ts";
import { guard, unless } from "./guard.ts";

/** The votes have decided: `approved`, or `rejected` once approval is out of reach. */
export const quorum = guard<{ outcome: "approved" | "rejected" }>({
  params: { outcome: { type: "word", oneOf: ["approved", "rejected"] } },
  lasting: true,
  describe: ({ outcome }, t) =>
    outcome === "approved" ? t("the board has approved") : t("the board can no longer approve"),
  unmet: (facts, { outcome }) =>
    unless(outcomeOf(facts) === outcome, "vote-open", () =>
      facts.t("The votes have not led to this result."),
    ),
});
