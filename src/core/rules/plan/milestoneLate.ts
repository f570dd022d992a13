import { daysBetween } from "../../model/calendar.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A milestone that isn't reached has its day still to come, and no later than the one agreed. */
export const planMilestoneLate = recordRule({
  code: "plan/milestone-late",
  kinds: ["milestone"],
  *check(entry, { lifecycleOf, t, today }) {
    const { due, baselineDue, reached } = entry.value;
    if (due === undefined || reached !== undefined || isEnded(entry, lifecycleOf)) return;
    const { id } = entry;
    if (due < today) {
      const message = t("“{id}” was due on {date} and is not reached.", { id, date: due });
      yield findingAt(entry, "plan/milestone-late", message, ["due"]);
    } else if (baselineDue !== undefined && due > baselineDue) {
      const message = t("“{id}” is planned {days} days after the agreed {date}.", {
        id,
        days: daysBetween(baselineDue, due),
        date: baselineDue,
      });
      yield findingAt(entry, "plan/milestone-late", message, ["due"]);
    }
  },
});
