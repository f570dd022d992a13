import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Every requirement serves a goal of the charter. */
export const traceNoGoal = recordRule({
  code: "trace/no-goal",
  kinds: ["requirement"],
  *check(entry, { lifecycleOf, t }) {
    if (entry.value.goal !== undefined || isEnded(entry, lifecycleOf)) return;
    yield findingAt(
      entry,
      "trace/no-goal",
      t("“{id}” serves no goal: name one in “goal”.", { id: entry.id }),
    );
  },
});
