import type { Day } from "../../model/calendar.ts";

/** Orders what waits by how long it may wait, and then the rest by its day, the latest first. */
export function byDays<Row>(
  daysLeft: (row: Row) => number | undefined,
  day: (row: Row) => Day | undefined,
): (a: Row, b: Row) => number {
  return (a, b) => {
    const [left, right] = [daysLeft(a), daysLeft(b)];
    if (left !== undefined && right !== undefined) return left - right;
    if (left !== undefined || right !== undefined) return left === undefined ? 1 : -1;
    const [first = "", second = ""] = [day(a), day(b)];
    return first < second ? 1 : first > second ? -1 : 0;
  };
}
