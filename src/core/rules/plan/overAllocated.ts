import { peakLoad } from "../../model/load.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** At no time is more asked of a resource than it has; a budget line is never spent twice. */
export const planOverAllocated = recordRule({
  code: "plan/over-allocated",
  kinds: ["resource"],
  *check(entry, { lifecycleOf, t }) {
    const { capacity } = entry.value;
    if (capacity === undefined || isEnded(entry, lifecycleOf)) return;
    const peak = peakLoad(entry.value);
    if (peak.amount <= capacity) return;
    const values = { id: entry.id, amount: peak.amount, capacity };
    const message = peak.day
      ? t("“{id}” has {capacity}, but {amount} are allocated from {date} on.", { ...values, date: peak.day })
      : t("“{id}” has {capacity}, but {amount} are allocated.", values);
    yield findingAt(entry, "plan/over-allocated", message, ["capacity"]);
  },
});
