import { isEnded } from "../../workflow/atRest.ts";
import { reviewDue } from "../../workflow/riskReview.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Risks are looked at again: by the day they say, else within the days that their level allows. */
export const riskReviewOverdue = recordRule({
  code: "risk/review-overdue",
  kinds: ["risk"],
  *check(entry, { lifecycleOf, project, t, today }) {
    if (isEnded(entry, lifecycleOf)) return;
    const review = reviewDue(entry, project.settings);
    if (!review || review.due >= today) return;
    const message = t("The review of “{id}” was due on {date}.", { id: entry.id, date: review.due });
    yield findingAt(entry, "risk/review-overdue", message, review.isSaid ? ["reviewBy"] : ["id"]);
  },
});
