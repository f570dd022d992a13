import { idsIn } from "../facts.ts";
import { effect } from "./effect.ts";

/** Who signs is written into an acceptance that doesn't say, so that later settings don't judge its signatures. */
export const nameSignatories = effect({
  params: {},
  describe: (_, t) => t("names the signatories"),
  follow: ({ record, project }) => {
    const { signatories } = project.settings;
    if (idsIn(record, "signatories").length > 0 || signatories.length === 0) return {};
    return { changes: [{ op: "set", pointer: ["signatories"], value: signatories, before: "history" }] };
  },
});
