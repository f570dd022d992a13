const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Who is asked, and by which port. */
const authority = String.raw`//(?:[^/?#@[\]]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^/?#:@[\]]*)(?::\d*)?(?=[/?#]|$)`;
/** A scheme and something after it. Percent signs begin characters; brackets stand around numbers of IPv6 only. */
const uriPattern = new RegExp(
  String.raw`^(?=[^\s<>"{}|\\^\x60]+$)(?!.*%(?![0-9A-Fa-f]{2}))[A-Za-z][A-Za-z0-9+.-]{0,30}:(?=.)(?:${authority}|(?!//))[^[\]]*$`,
);

/** Whether `text` is a day of the Gregorian calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return datePattern.test(text) && beginsWithDay(text);
}

/** Whether the digits that a text begins with, written YYYY-MM-DD, name a day that there is. */
function beginsWithDay(text: string): boolean {
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether `text` is an instant as RFC 3339 writes it. */
export function isDateTime(text: string): boolean {
  // In UTC, a leap second is the last of a day.
  const isLeap = text.startsWith(":60", 16) && text.endsWith("Z");
  return timePattern.test(text) && beginsWithDay(text) && (!isLeap || text.startsWith("23:59", 11));
}

/** The formats that the schemas use, by name. */
export const formats = {
  date: { validate: isDate },
  "date-time": { validate: isDateTime },
  uri: { validate: (text: string) => uriPattern.test(text) },
};
