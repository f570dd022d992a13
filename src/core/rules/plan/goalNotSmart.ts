import { smartGaps } from "../../model/goal.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Goals are specific, measurable (with a target), achievable, relevant and have a date. */
export const planGoalNotSmart = recordRule({
  code: "plan/goal-not-smart",
  kinds: ["charter"],
  *check(entry, { lifecycleOf, t }) {
    if (isEnded(entry, lifecycleOf)) return;
    for (const [index, goal] of (entry.value.goals ?? []).entries()) {
      const missing = smartGaps(goal);
      if (missing.length === 0) continue;
      const message = t("The goal “{id}” is not SMART yet: add {missing}.", {
        id: goal.id,
        missing: missing.join(", "),
      });
      yield findingAt(entry, "plan/goal-not-smart", message, ["goals", index, "id"], { data: { missing } });
    }
  },
});
