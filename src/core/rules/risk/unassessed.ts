import { isRated } from "../../model/riskMatrix.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A risk says how likely and how bad it is now. Unset is unset: it is never read as the lowest rating. */
export const riskUnassessed = recordRule({
  code: "risk/unassessed",
  kinds: ["risk"],
  *check(entry, { lifecycleOf, t }) {
    const { current, inherent } = entry.value;
    const rating = current ?? inherent;
    if (isRated(rating) || isEnded(entry, lifecycleOf)) return;
    const message = t("“{id}” is not assessed: give its probability and its impact.", { id: entry.id });
    const pointer = rating === undefined ? ["id"] : [current === undefined ? "inherent" : "current"];
    yield findingAt(entry, "risk/unassessed", message, pointer, rating === undefined ? {} : { at: "key" });
  },
});
