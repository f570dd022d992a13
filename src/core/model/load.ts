import type { Resource } from "../../generated/records.ts";
import { sumOf } from "./amount.ts";
import type { Day } from "./calendar.ts";

type Allocation = NonNullable<Resource["allocations"]>[number];

/** The most that is asked of a resource at one time, in the unit of its capacity. */
export interface Peak {
  readonly amount: number;
  /** The day on which it begins; undefined where it has no beginning. */
  readonly day?: Day;
}

/** The largest load of a resource; a budget line is never spent twice, so that all of its allocations add up. */
export function peakLoad({ kind, allocations = [] }: Resource): Peak {
  return kind === "budget" ? { amount: sum(allocations) } : peakOf(allocations);
}

/** What is asked of a resource on a day, in the unit of its capacity. */
export function loadOn({ allocations = [] }: Resource, day: Day): number {
  return sum(allocations.filter((allocation) => isFor(allocation, day)));
}

function peakOf(allocations: readonly Allocation[]): Peak {
  const starts = ["", ...allocations.map(({ from }) => from ?? "")];
  let peak: Peak = { amount: 0 };
  for (const day of new Set(starts.sort())) {
    const amount = sum(allocations.filter((allocation) => isFor(allocation, day)));
    if (amount > peak.amount) peak = day ? { amount, day } : { amount };
  }
  return peak;
}

function isFor({ from = "", until = "9999" }: Allocation, day: Day): boolean {
  return from <= day && day <= until;
}

function sum(allocations: readonly Allocation[]): number {
  return sumOf(allocations.map(({ amount }) => amount));
}
