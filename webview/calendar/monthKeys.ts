/** Where a key of the grid leads from a day; undefined for any other key. Weeks begin where the grid has them. */
export function dayByKey(key: string, day: string, weekStart: number): string | undefined {
  switch (key) {
    case "ArrowLeft":
      return plusDays(day, -1);
    case "ArrowRight":
      return plusDays(day, 1);
    case "ArrowUp":
      return plusDays(day, -7);
    case "ArrowDown":
      return plusDays(day, 7);
    case "Home":
      return plusDays(day, -weekDayOf(day, weekStart));
    case "End":
      return plusDays(day, 6 - weekDayOf(day, weekStart));
    case "PageUp":
      return plusMonths(day, -1);
    case "PageDown":
      return plusMonths(day, 1);
    default:
      return undefined;
  }
}

export function plusDays(day: string, days: number): string {
  return toText(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** The same day of another month, or its last one where that is shorter. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toText(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** 0 is Sunday. */
export function weekDay(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function weekDayOf(day: string, weekStart: number): number {
  return (weekDay(day) - weekStart + 7) % 7;
}

function toText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
