import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A promise is kept by its day, broken openly, or given a new day. */
export const planCommitmentOverdue = recordRule({
  code: "plan/commitment-overdue",
  kinds: ["commitment"],
  *check(entry, { lifecycleOf, t, today }) {
    const { due } = entry.value;
    if (due === undefined || due >= today || isEnded(entry, lifecycleOf)) return;
    const message = t("“{id}” was promised for {date}: keep it, or agree on a new date.", {
      id: entry.id,
      date: due,
    });
    yield findingAt(entry, "plan/commitment-overdue", message, ["due"]);
  },
});
