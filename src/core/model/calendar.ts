const day = 86_400_000;

/** A day as records write it, `YYYY-MM-DD`; such days sort as texts. */
export type Day = string;

/** How many days `to` is after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / day);
}

export function addDays(from: Day, days: number): Day {
  return toDay(new Date(utc(from) + days * day));
}

/** The day of an instant in a time zone (IANA name); in UTC where the zone isn't known. */
export function dayIn(instant: Date, timeZone: string): Day {
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(instant);
  } catch {
    return toDay(instant);
  }
}

/** The instant at which a day begins in UTC. */
export function toDate(text: Day): Date {
  return new Date(utc(text));
}

export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function utc(text: Day): number {
  return Date.parse(`${text}T00:00:00Z`);
}
