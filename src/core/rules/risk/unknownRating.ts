import type { RiskScale } from "../../model/settings.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Ratings are words of the project's scale. */
export const riskUnknownRating = recordRule({
  code: "risk/unknown-rating",
  kinds: ["risk"],
  *check(entry, { project, t }) {
    const scale: Pick<RiskScale, "probability" | "impact"> = project.settings.risk;
    for (const rating of ["inherent", "current", "target"] as const) {
      for (const axis of ["probability", "impact"] as const) {
        const word = entry.value[rating]?.[axis];
        if (word === undefined || scale[axis].includes(word)) continue;
        const message = t("“{word}” is not in this project's scale: {allowed}.", {
          word,
          allowed: scale[axis].join(", "),
        });
        yield findingAt(entry, "risk/unknown-rating", message, [rating, axis], {
          data: { allowed: scale[axis] },
        });
      }
    }
  },
});
