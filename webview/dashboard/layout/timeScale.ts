const dayLength = 86_400_000;

/** The number of a day `YYYY-MM-DD`, counted from 1970 on; NaN for what is none. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** Days as places on a line. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  /** Pixels from the left. */
  readonly at: (day: string) => number;
}

/** A scale on which all of these days lie between two places; undefined where there is no day. */
export function timeScale(days: readonly string[], left: number, right: number): TimeScale | undefined {
  const numbers = days.map(dayNumber).filter((number) => !Number.isNaN(number));
  if (numbers.length === 0) return undefined;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const length = Math.max(1, last - first);
  const at = (day: string) => left + ((dayNumber(day) - first) / length) * Math.max(0, right - left);
  return { first, last, at };
}

/** The beginning of a month on a scale. */
export interface MonthTick {
  readonly x: number;
  /** `YYYY-MM` */
  readonly month: string;
  /** Whether a year begins, or the line does. */
  readonly isYear: boolean;
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120];

/** The beginnings of months between the ends of a scale: as many as have so many pixels each. */
export function monthTicks({ first, last, at }: TimeScale, room: number): readonly MonthTick[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const perMonth = (at(dayOf(to + 1)) - at(dayOf(from))) / (to + 1 - from);
  const step = steps.find((months) => months * perMonth >= room) ?? 240;
  const ticks: MonthTick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = dayOf(month);
    if (dayNumber(day) < first) continue;
    ticks.push({ x: at(day), month: day.slice(0, 7), isYear: month % 12 === 0 || ticks.length === 0 });
  }
  return ticks;
}

/** Months counted from the year 0 on. */
function monthOf(number: number): number {
  const date = new Date(number * dayLength);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayOf(month: number): string {
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  return `${String(year).padStart(4, "0")}-${String(inYear + 1).padStart(2, "0")}-01`;
}
