import type { Translate } from "./translate.ts";

/** A number of days in words; the sign is left to the words around it. */
export function dayCount(count: number, t: Translate): string {
  const days = Math.abs(count);
  return days === 1 ? t("1 day") : t("{count} days", { count: days });
}
