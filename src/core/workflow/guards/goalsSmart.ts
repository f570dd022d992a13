import type { Charter } from "../../../generated/records.ts";
import { smartGaps } from "../../model/goal.ts";
import { guard } from "./guard.ts";

/** There are goals, and all of them are SMART. */
export const goalsSmart = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("all goals are SMART"),
  unmet: ({ record, entry, t }) => {
    const { goals = [] } = record as unknown as Charter;
    if (goals.length === 0) {
      return [
        { code: "goal-missing", message: t("The charter has no goals yet: add them."), records: [entry.id] },
      ];
    }
    return goals
      .map((goal) => ({ goal, missing: smartGaps(goal) }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ goal, missing }) => ({
        code: "goal-not-smart",
        message: t("The goal “{id}” is not SMART yet: add {missing}.", {
          id: goal.id,
          missing: missing.join(", "),
        }),
        records: [goal.id],
      }));
  },
});
