import { daysBetween } from "../../model/calendar.ts";
import { dayCount } from "../../model/dayCount.ts";
import { qualityDue } from "../../workflow/planDays.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A quality check is performed by its day. */
export const planQualityOverdue = recordRule({
  code: "plan/quality-overdue",
  kinds: ["quality"],
  *check(entry, { lifecycleOf, t, today }) {
    const due = qualityDue(entry, lifecycleOf);
    if (due === undefined || due >= today) return;
    const { deliverable = "" } = entry.value;
    const values = { id: entry.id, deliverable, date: due, days: dayCount(daysBetween(due, today), t) };
    const message = deliverable
      ? t(
          "“{id}” for “{deliverable}” was due on {date}, {days} ago, and is not performed: perform it, or give it a new day.",
          values,
        )
      : t(
          "“{id}” was due on {date}, {days} ago, and is not performed: perform it, or give it a new day.",
          values,
        );
    yield findingAt(entry, "plan/quality-overdue", message, ["due"]);
  },
});
