import { cameFrom as stateBefore } from "../facts.ts";
import { guard, unless } from "./guard.ts";

/** The record was in this state before it came into the present one. */
export const cameFrom = guard<{ state: string }>({
  params: { state: { type: "state" } },
  lasting: true,
  describe: ({ state }, t) => t("if it came from {state}", { state }),
  unmet: (facts, { state }) =>
    unless(stateBefore(facts) === state, "came-from-elsewhere", () =>
      facts.t("The record was not in “{state}” before.", { state }),
    ),
});
