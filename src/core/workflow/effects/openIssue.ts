import type { Risk } from "../../../generated/records.ts";
import { effect } from "./effect.ts";

/** A risk that occurs becomes an issue, with the steps of its contingency as actions. */
export const openIssue = effect({
  params: {},
  describe: (_, t) => t("opens an issue and starts the contingency"),
  follow: ({ record, entry, actor }) => {
    const { title, effect: harm, owner, contingency } = record as unknown as Risk;
    const doer = contingency?.team?.[0] ?? owner;
    const fields = {
      title,
      type: "problem",
      ...(harm ? { description: harm } : {}),
      ...(actor?.ids[0] ? { raisedBy: actor.ids[0] } : {}),
      ...(contingency?.steps?.length
        ? {
            actions: contingency.steps.map((text) =>
              doer ? { text, owner: doer, done: false } : { text, done: false },
            ),
          }
        : {}),
      ...(owner ? { owner } : {}),
      links: [entry.id],
    };
    return { births: [{ kind: "issue", fields, ...(entry.kind === "risk" ? { field: "occurred" } : {}) }] };
  },
});
