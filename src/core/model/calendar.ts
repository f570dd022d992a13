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
  if (timeZone === "UTC") return toDay(instant);
  const day = formatOf(timeZone)?.format(instant).padStart(10, "0");
  return day?.length === 10 ? day : toDay(instant);
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Writes days of a zone like ours; made once for each zone, because making one takes long. */
function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    try {
      formats.set(timeZone, new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }));
    } catch {
      formats.set(timeZone, undefined);
    }
  }
  return formats.get(timeZone);
}

/** The instant that a time in a record means (RFC 3339); a leap second counts as the second before it. */
export function toInstant(time: string): Date {
  return new Date(time.replace(/:60(?=[.Z+-])/, ":59"));
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
