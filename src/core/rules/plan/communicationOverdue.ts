import { latestOccurrence } from "../../model/recurrence.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** What is held regularly was held: the log reaches the latest day on which it was due. */
export const planCommunicationOverdue = recordRule({
  code: "plan/communication-overdue",
  kinds: ["communication"],
  *check(entry, { lifecycleOf, t, today }) {
    const { frequency, start, end, log = [] } = entry.value;
    if (frequency === undefined || start === undefined || isEnded(entry, lifecycleOf)) return;
    const due = latestOccurrence({ rule: frequency, start, end }, today);
    const held = log
      .map(({ date }) => date)
      .sort()
      .at(-1);
    if (due === undefined || (held !== undefined && held >= due)) return;
    const message = t("“{id}” was due on {date}, and nothing is logged since.", { id: entry.id, date: due });
    yield findingAt(entry, "plan/communication-overdue", message, ["frequency"]);
  },
});
