import { addDays, type Day, toDate } from "../../model/calendar.ts";
import type { Language } from "../../model/translate.ts";

/** Days and months in the words of a language. */
export interface DayWords {
  /** “Monday, June 15, 2026” */
  day(day: Day): string;
  /** “June 2026”, by any of its days. */
  month(day: Day): string;
  /** The day of the week, short and in full. */
  weekDay(day: Day): { readonly short: string; readonly long: string };
}

const known = new Map<Language, DayWords>();

/** Made once for each language, because making a format takes long. */
export function dayWords(language: Language): DayWords {
  let words = known.get(language);
  if (!words) {
    words = makeWords(language);
    known.set(language, words);
  }
  return words;
}

function makeWords(language: Language): DayWords {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return (day: Day) => format.format(toDate(day));
  };
  const short = write({ weekday: "short" });
  const long = write({ weekday: "long" });
  return {
    day: write({ dateStyle: "full" }),
    month: write({ year: "numeric", month: "long" }),
    weekDay: (day) => ({ short: short(day), long: long(day) }),
  };
}

/** 0 is Sunday. */
export type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * On which day weeks begin: on Monday, unless a locale with a region, such as en-US, says otherwise.
 * @param locale a BCP 47 language tag
 */
export function weekStartOf(locale: string): WeekDay {
  const parsed = localeOf(locale);
  if (!parsed?.region) return 1;
  const info = parsed.getWeekInfo?.() ?? parsed.weekInfo;
  // There, 7 is Sunday.
  return info ? ((info.firstDay % 7) as WeekDay) : 1;
}

/** Newer engines have the method, older ones the property, some neither. */
interface WeekLocale extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

function localeOf(tag: string): WeekLocale | undefined {
  try {
    return new Intl.Locale(tag) as WeekLocale;
  } catch {
    return undefined;
  }
}

/** The first day of the week in which a day lies. */
export function weekOf(day: Day, weekStart: WeekDay): Day {
  return addDays(day, -((toDate(day).getUTCDay() - weekStart + 7) % 7));
}
