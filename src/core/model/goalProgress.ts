import type { Goal } from "./goal.ts";

/** One value that was measured for a goal, in the unit of its measure. */
export type Measurement = NonNullable<Goal["measurements"]>[number];

/** What was measured for a goal, oldest first; of several on one day, in the order in which they stand. */
export function measurementsOf({ measurements = [] }: Goal): readonly Measurement[] {
  return [...measurements].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * How far a value is on the way from a goal's baseline to its target: 0 at the baseline, 1 at the target, beyond both
 * where it lies beyond them. Undefined where one of the two is no number, or they are the same.
 */
export function progressAt(value: number, { baseline, target }: Goal): number | undefined {
  if (typeof baseline !== "number" || typeof target !== "number" || baseline === target) return undefined;
  return value === baseline ? 0 : (value - baseline) / (target - baseline);
}
