import type { Day } from "../../model/calendar.ts";
import { isDate } from "../../schema/formats.ts";

/** The ways to write a day that leave no doubt. */
const clearFormats = ["YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD", "YYYY年MM月DD日"];

const tokens: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<year>\d{4})`,
  YY: String.raw`(?<year>\d{2})`,
  MM: String.raw`(?<month>\d{1,2})`,
  M: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{1,2})`,
  D: String.raw`(?<day>\d{1,2})`,
};
const token = /YYYY|YY|MM?|DD?/g;
const time = String.raw`(?:(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;

/** Whether a format names year, month and day, each once. */
export function isDateFormat(format: string): boolean {
  const letters = (format.match(token) ?? []).map((name) => name[0]);
  return letters.sort().join("") === "DMY";
}

/** The day that a text names; a time behind it is left out. Undefined where there is none of this format. */
export function readDate(text: string, format: string | undefined): Day | undefined {
  const plain = text.normalize("NFKC").trim();
  for (const candidate of format === undefined ? clearFormats : [format]) {
    const { year = "", month = "", day = "" } = toPattern(candidate).exec(plain)?.groups ?? {};
    const found = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDate(found)) return found;
  }
  return undefined;
}

function toPattern(format: string): RegExp {
  const source = format
    .normalize("NFKC")
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(token, (name) => tokens[name] ?? name);
  return new RegExp(`^${source}${time}$`);
}
