import { addDays, type Day, toDate } from "./calendar.ts";

/** The Monday of the week in which a day lies: capacities are meant for weeks that begin there. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((toDate(day).getUTCDay() + 6) % 7));
}

/** The Mondays of so many weeks in a row, from that of a day on. */
export function mondaysFrom(day: Day, count: number): readonly Day[] {
  const first = mondayOf(day);
  return Array.from({ length: count }, (_, week) => addDays(first, 7 * week));
}

/** The Sunday of the week that begins on a Monday. */
export function sundayAfter(monday: Day): Day {
  return addDays(monday, 6);
}
