import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** What shall be done about feedback is done by its day. */
export const planImprovementOverdue = recordRule({
  code: "plan/improvement-overdue",
  kinds: ["feedback"],
  *check(entry, { lifecycleOf, t, today }) {
    if (isEnded(entry, lifecycleOf)) return;
    for (const [index, { due, done }] of (entry.value.actions ?? []).entries()) {
      if (done || due === undefined || due >= today) continue;
      const message = t("This was to be done about “{id}” by {date}: do it, or set a new date.", {
        ...{ id: entry.id, date: due },
      });
      yield findingAt(entry, "plan/improvement-overdue", message, ["actions", index, "due"]);
    }
  },
});
