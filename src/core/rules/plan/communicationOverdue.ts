import { overdueSince } from "../../model/contacts.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** What is held regularly was held: the log reaches the latest day on which it was due. */
export const planCommunicationOverdue = recordRule({
  code: "plan/communication-overdue",
  kinds: ["communication"],
  *check(entry, { lifecycleOf, t, today }) {
    const date = isEnded(entry, lifecycleOf) ? undefined : overdueSince(entry.value, today);
    if (date === undefined) return;
    const message = t("“{id}” was due on {date}, and nothing is logged since.", { id: entry.id, date });
    yield findingAt(entry, "plan/communication-overdue", message, ["frequency"]);
  },
});
