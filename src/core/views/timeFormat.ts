const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes instants as `2026-06-15 17:00` in a time zone (IANA name); in UTC where the zone isn't known. */
export function timeFormat(timeZone: string): (instant: Date) => string {
  const format = formatOf(timeZone);
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = makeFormat(timeZone);
    formats.set(timeZone, format);
  }
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const style = { hourCycle: "h23", minute: "2-digit", hour: "2-digit" } as const;
  const day = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...day, ...style, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-CA", { ...day, ...style, timeZone: "UTC" });
  }
}
