import { addDays, type Day, toDate } from "../../../model/calendar.ts";

/** The Sundays from a day on, and at last today; the latest ones where there are more than `most`. */
export function weekEnds(from: Day, today: Day, most: number): readonly Day[] {
  const sunday = addDays(from, (7 - toDate(from).getUTCDay()) % 7);
  return daysUpTo(sunday, today, most, (day) => addDays(day, 7));
}

/** The last days of the months from a day on, and at last today; the latest ones where there are more than `most`. */
export function monthEnds(from: Day, today: Day, most: number): readonly Day[] {
  return daysUpTo(monthEnd(from), today, most, (day) => monthEnd(addDays(day, 1)));
}

function monthEnd(day: Day): Day {
  const inNextMonth = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${inNextMonth.slice(0, 7)}-01`, -1);
}

function daysUpTo(first: Day, today: Day, most: number, next: (day: Day) => Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day < today; day = next(day)) days.push(day);
  days.push(today);
  return days.slice(-most);
}
