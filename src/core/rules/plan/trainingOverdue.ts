import { daysBetween } from "../../model/calendar.ts";
import { dayCount } from "../../model/dayCount.ts";
import { trainingDue } from "../../workflow/planDays.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A training is held on its day, and evaluated within a fortnight. */
export const planTrainingOverdue = recordRule({
  code: "plan/training-overdue",
  kinds: ["training"],
  *check(entry, { lifecycleOf, t, today }) {
    const next = trainingDue(entry, lifecycleOf);
    if (!next || next.due >= today) return;
    const { date = "" } = entry.value;
    const values = { id: entry.id, date, days: dayCount(daysBetween(date, today), t) };
    const message =
      next.what === "hold"
        ? t(
            "“{id}” was planned for {date}, {days} ago, and is not held: hold it, or give it a new day.",
            values,
          )
        : t(
            "“{id}” was held on {date}, {days} ago, and is not evaluated: say how good it was (evaluation).",
            values,
          );
    yield findingAt(entry, "plan/training-overdue", message, ["date"]);
  },
});
