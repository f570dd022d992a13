import { daysBetween } from "../../model/calendar.ts";
import { dayCount } from "../../model/dayCount.ts";
import { isToDeliver } from "../../workflow/planDays.ts";
import { findingAt, recordRule } from "../rule.ts";

/** What the client is to get is with the client by its day. */
export const planDeliverableLate = recordRule({
  code: "plan/deliverable-late",
  kinds: ["deliverable"],
  *check(entry, { lifecycleOf, t, today }) {
    const { due } = entry.value;
    if (due === undefined || due >= today || !isToDeliver(entry, lifecycleOf)) return;
    const days = dayCount(daysBetween(due, today), t);
    const message = t("“{id}” was due on {date}, {days} ago, and is not handed to the client.", {
      ...{ id: entry.id, date: due, days },
    });
    yield findingAt(entry, "plan/deliverable-late", message, ["due"]);
  },
});
