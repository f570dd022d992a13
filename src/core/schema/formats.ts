const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const uriPattern = /^[A-Za-z][A-Za-z0-9+.-]{0,30}:[^\s<>"{}|\\^`]+$/;

/** Whether `text` is a day of the Gregorian calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(text.slice(0, 4)), month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether `text` is an instant as RFC 3339 writes it. */
export function isDateTime(text: string): boolean {
  return timePattern.test(text) && isDate(text.slice(0, 10));
}

/** The formats that the schemas use, by name. */
export const formats = {
  date: { validate: isDate },
  "date-time": { validate: isDateTime },
  uri: { validate: (text: string) => uriPattern.test(text) },
};
