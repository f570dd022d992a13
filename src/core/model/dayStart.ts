import { addDays, type Day, dayIn, toDate } from "./calendar.ts";

const minute = 60_000;
const longestOffset = 15 * 60;

/** The instant at which a day begins in a time zone (IANA name), in milliseconds since 1970; in UTC where the zone isn't known. */
export function dayStart(day: Day, timeZone: string): number {
  const utc = toDate(day).getTime();
  // Zones are apart from UTC by less than this; in between there is one change of days.
  let before = -longestOffset;
  let from = longestOffset;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayIn(new Date(utc + middle * minute), timeZone) < day) before = middle;
    else from = middle;
  }
  return utc + from * minute;
}

/** The instant at which a day is over in a time zone. */
export function dayEnd(day: Day, timeZone: string): number {
  return dayStart(addDays(day, 1), timeZone);
}
