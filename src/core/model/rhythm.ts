import type { Translate } from "./translate.ts";

/** How often a recurrence rule (RFC 5545) holds, in words: “Every two weeks”. */
export function rhythmOf(rule: string, t: Translate): string {
  const count = Number(/;INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  const [, frequency] = /^FREQ=([A-Z]+)/.exec(rule) ?? [];
  switch (frequency) {
    case "DAILY":
      return count === 1 ? t("Every day") : t("Every {count} days", { count });
    case "WEEKLY":
      return count === 1 ? t("Every week") : t("Every {count} weeks", { count });
    case "MONTHLY":
      return count === 1 ? t("Every month") : t("Every {count} months", { count });
    default:
      return count === 1 ? t("Every year") : t("Every {count} years", { count });
  }
}
