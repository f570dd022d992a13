import { policyFor } from "../votes.ts";
import { effect } from "./effect.ts";

/** The entry that opens a vote carries the policy under which it is held. */
export const recordPolicy = effect({
  params: {},
  describe: (_, t) => t("opens the vote under the present policy"),
  follow: ({ record, project }) => ({ said: { policy: policyFor(record, project.settings) } }),
});
