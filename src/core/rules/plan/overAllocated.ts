import { sumOf } from "../../model/amount.ts";
import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

type Allocation = NonNullable<Entry<"resource">["value"]["allocations"]>[number];

/** At no time is more asked of a resource than it has; a budget line is never spent twice. */
export const planOverAllocated = recordRule({
  code: "plan/over-allocated",
  kinds: ["resource"],
  *check(entry, { lifecycleOf, t }) {
    const { kind, capacity, allocations = [] } = entry.value;
    if (capacity === undefined || isEnded(entry, lifecycleOf)) return;
    const peak = kind === "budget" ? { amount: sum(allocations) } : peakOf(allocations);
    if (peak.amount <= capacity) return;
    const values = { id: entry.id, amount: peak.amount, capacity };
    const message = peak.day
      ? t("“{id}” has {capacity}, but {amount} are allocated from {date} on.", { ...values, date: peak.day })
      : t("“{id}” has {capacity}, but {amount} are allocated.", values);
    yield findingAt(entry, "plan/over-allocated", message, ["capacity"]);
  },
});

interface Peak {
  readonly amount: number;
  readonly day?: Day;
}

/** The largest load at one time and the day on which it begins. */
function peakOf(allocations: readonly Allocation[]): Peak {
  const starts = ["", ...allocations.map(({ from }) => from ?? "")];
  let peak: Peak = { amount: 0 };
  for (const day of new Set(starts.sort())) {
    const amount = sum(allocations.filter(({ from = "", until = "9999" }) => from <= day && day <= until));
    if (amount > peak.amount) peak = day ? { amount, day } : { amount };
  }
  return peak;
}

function sum(allocations: readonly Allocation[]): number {
  return sumOf(allocations.map(({ amount }) => amount));
}
