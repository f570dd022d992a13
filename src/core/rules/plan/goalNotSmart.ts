import type { Goal } from "../../model/goal.ts";
import { type SmartContext, type SmartFault, smartFaults } from "../../model/smart.ts";
import { smartAdvice } from "../../model/smartAdvice.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Goals are specific, measurable (with a number and a unit), achievable, relevant, and have a day within the project. */
export const planGoalNotSmart = recordRule({
  code: "plan/goal-not-smart",
  kinds: ["charter"],
  *check(entry, { lifecycleOf, t, today }) {
    if (isEnded(entry, lifecycleOf)) return;
    const { goals = [], end } = entry.value;
    for (const [index, goal] of goals.entries()) {
      const faults = smartFaults(goal, { today, end });
      const gaps = faults.filter(({ fault }) => fault === "missing");
      if (gaps.length > 0) {
        const missing = gaps.map(({ part }) => part);
        const message = messageOf(goal, gaps, { today, end }, t);
        yield findingAt(entry, "plan/goal-not-smart", message, ["goals", index, "id"], { data: { missing } });
      }
      for (const fault of faults.filter((one) => one.fault !== "missing")) {
        const message = messageOf(goal, [fault], { today, end }, t);
        yield findingAt(entry, "plan/goal-not-smart", message, ["goals", index, fault.part]);
      }
    }
  },
});

function messageOf(
  goal: Goal,
  faults: readonly SmartFault[],
  { end = "" }: SmartContext,
  t: Translate,
): string {
  const advice = faults.map((fault) =>
    t("{letter} – {advice}", { letter: fault.letter, advice: smartAdvice(fault, goal, end, t) }),
  );
  return t("The goal “{id}” is not SMART yet: {advice}.", { id: goal.id, advice: advice.join(t("; ")) });
}
