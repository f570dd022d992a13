import type { Resource } from "../../generated/records.ts";
import { sumOf } from "./amount.ts";
import { addDays, type Day } from "./calendar.ts";
import { sundayAfter } from "./weeks.ts";

type Allocation = NonNullable<Resource["allocations"]>[number];

/** One thing that a resource is used for. */
export interface LoadPart {
  /** Its place among the allocations. */
  readonly index: number;
  readonly to: string;
  readonly amount: number;
}

/** What is asked of a resource at one time, in the unit of its capacity. */
export interface Load {
  readonly amount: number;
  readonly parts: readonly LoadPart[];
}

/** A time in which more is asked of a resource than it has. */
export interface Overload extends Load {
  /** The first and the last day; undefined where there is none. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  /** By how much, on the day on which it is most. */
  readonly over: number;
}

const [firstDay, lastDay] = ["", "9999"];

/** The last day that can be written: what lasts until then has no day after it. */
const endOfDays = "9999-12-31";

/** The most that is asked of a resource at one time, in the unit of its capacity. */
export interface Peak {
  readonly amount: number;
  /** The day on which it begins; undefined where it has no beginning. */
  readonly day?: Day;
}

/** The largest load of a resource; a budget line is never spent twice, so that all of its allocations add up. */
export function peakLoad(resource: Resource): Peak {
  if (resource.kind === "budget") return { amount: wholeLoad(resource).amount };
  let peak: Peak = { amount: 0 };
  for (const { from, load } of spansOf(resource.allocations ?? [])) {
    if (load.amount > peak.amount) peak = from ? { amount: load.amount, day: from } : { amount: load.amount };
  }
  return peak;
}

/** What is asked of a resource on a day, in the unit of its capacity. */
export function loadOn({ allocations = [] }: Resource, day: Day): number {
  return loadOf(allocations, (allocation) => isFor(allocation, day)).amount;
}

/** The most that is asked of a resource on a day of the week that begins on a Monday. */
export function weekLoad({ allocations = [] }: Resource, monday: Day): Load {
  const sunday = sundayAfter(monday);
  const here = ({ from = firstDay, until = lastDay }: Allocation) => from <= sunday && monday <= until;
  const starts = allocations.filter(here).map(({ from = firstDay }) => (from > monday ? from : monday));
  return highest([...new Set(starts)].sort().map((day) => loadFor(allocations, day)));
}

/** All that a budget line is given away for: it is never spent twice, whenever it is spent. */
export function wholeLoad({ allocations = [] }: Resource): Load {
  return loadOf(allocations, () => true);
}

/** When more is asked of a resource than it has, in order; a budget line that is given away twice, at all times. */
export function overloads(resource: Resource): readonly Overload[] {
  const { kind, capacity, allocations = [] } = resource;
  if (capacity === undefined) return [];
  if (kind === "budget") {
    const load = wholeLoad(resource);
    return load.amount > capacity ? [overload(load, capacity, firstDay, lastDay)] : [];
  }
  const found: Overload[] = [];
  let open: Overload | undefined;
  for (const { from, until, load } of spansOf(allocations)) {
    if (load.amount <= capacity) {
      open = undefined;
      continue;
    }
    const most = open && open.amount >= load.amount ? open : load;
    const merged = overload(most, capacity, open ? (open.from ?? firstDay) : from, until);
    if (open) found.pop();
    found.push(merged);
    open = merged;
  }
  return found;
}

function overload({ amount, parts }: Load, capacity: number, from: Day, until: Day): Overload {
  return {
    ...{ amount, parts, over: sumOf([amount, -capacity]) },
    from: from === firstDay ? undefined : from,
    until: until === lastDay ? undefined : until,
  };
}

/** The times between which nothing changes, in order. */
function* spansOf(allocations: readonly Allocation[]) {
  const after = allocations.flatMap(({ until = endOfDays }) =>
    until < endOfDays ? [addDays(until, 1)] : [],
  );
  const starts = [...new Set([firstDay, ...allocations.map(({ from = firstDay }) => from), ...after])].sort();
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const until = next === undefined ? lastDay : next > "0001" ? addDays(next, -1) : next;
    yield { from, until, load: loadFor(allocations, from) };
  }
}

function isFor({ from = firstDay, until = lastDay }: Allocation, day: Day): boolean {
  return from <= day && day <= until;
}

function highest(loads: readonly Load[]): Load {
  let most: Load = { amount: 0, parts: [] };
  for (const load of loads) if (load.amount > most.amount) most = load;
  return most;
}

function loadFor(allocations: readonly Allocation[], day: Day): Load {
  return loadOf(allocations, (allocation) => isFor(allocation, day));
}

function loadOf(allocations: readonly Allocation[], counts: (allocation: Allocation) => boolean): Load {
  const parts = allocations
    .map(({ to, amount }, index) => ({ index, to, amount }))
    .filter((_, index) => counts(allocations[index] as Allocation));
  return { amount: sumOf(parts.map(({ amount }) => amount)), parts };
}
