import { isEnded } from "../endedStates.ts";
import { findingAt, recordRule } from "../rule.ts";

const parts = ["specific", "measure", "target", "achievable", "relevant", "due"] as const;

/** Goals are specific, measurable (with a target), achievable, relevant and have a date. */
export const planGoalNotSmart = recordRule({
  code: "plan/goal-not-smart",
  kinds: ["charter"],
  *check(entry, { t }) {
    if (isEnded(entry)) return;
    for (const [index, goal] of (entry.value.goals ?? []).entries()) {
      const missing = parts.filter((part) => goal[part] === undefined || goal[part] === "");
      if (missing.length === 0) continue;
      const message = t("The goal “{id}” is not SMART yet: add {missing}.", {
        id: goal.id,
        missing: missing.join(", "),
      });
      yield findingAt(entry, "plan/goal-not-smart", message, ["goals", index, "id"], { data: { missing } });
    }
  },
});
