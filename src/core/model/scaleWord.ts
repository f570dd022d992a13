import type { Translate } from "./translate.ts";

/** A word of a risk scale as people read it: ours in their language, a team's own with spaces between its words. */
export function scaleWord(id: string, t: Translate): string {
  return knownWord(id, t) ?? spaced(id);
}

function knownWord(id: string, t: Translate): string | undefined {
  switch (id) {
    case "rare":
      return t("Rare");
    case "unlikely":
      return t("Unlikely");
    case "possible":
      return t("Possible");
    case "likely":
      return t("Likely");
    case "almostCertain":
      return t("Almost certain");
    case "frequent":
      return t("Frequent");
    case "negligible":
      return t("Negligible");
    case "minor":
      return t("Minor");
    case "moderate":
      return t("Moderate");
    case "major":
      return t("Major");
    case "severe":
      return t("Severe");
    case "low":
      return t("Low");
    case "medium":
      return t("Medium");
    case "high":
      return t("High");
    case "extreme":
      return t("Extreme");
    default:
      return undefined;
  }
}

/** `lineDown` becomes “Line down”. */
function spaced(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
