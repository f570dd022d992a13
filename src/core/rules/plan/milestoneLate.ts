import { type Day, daysBetween } from "../../model/calendar.ts";
import { dayCount } from "../../model/dayCount.ts";
import type { Entry } from "../../model/entry.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { slipHits, slipSentences } from "../../workflow/slipHits.ts";
import type { ProjectRule, RuleContext } from "../rule.ts";
import { findingAt } from "../rule.ts";

/** A milestone that isn't reached has its day still to come, and no later than the one agreed. */
export const planMilestoneLate: ProjectRule = {
  scope: "project",
  code: "plan/milestone-late",
  reads: ["milestone", "deliverable", "commitment", "charter"],
  *check(context) {
    const { project, lifecycleOf, today } = context;
    for (const entry of project.valid("milestone")) {
      const { due, reached } = entry.value;
      if (due === undefined || reached !== undefined || isEnded(entry, lifecycleOf)) continue;
      const delay = due < today ? overdue(entry, due, context) : moved(entry, due, context);
      if (delay === undefined) continue;
      const message = slipSentences(slipHits(entry, context), context.t).reduce(
        (sentence, more) => context.t("{sentence} {more}", { sentence, more }),
        delay,
      );
      yield findingAt(entry, "plan/milestone-late", message, ["due"]);
    }
  },
};

function overdue({ id, value }: Entry<"milestone">, due: Day, { today, t }: RuleContext): string {
  const { baselineDue = due } = value;
  const values = { id, date: due, days: dayCount(daysBetween(due, today), t) };
  if (baselineDue >= due) return t("“{id}” was due on {date}, {days} ago, and is not reached.", values);
  const slip = dayCount(daysBetween(baselineDue, today), t);
  return t(
    "“{id}” was due on {date}, {days} ago, and is not reached; the agreed {agreed} is passed by {slip}.",
    { ...values, agreed: baselineDue, slip },
  );
}

function moved(
  { id, value: { baselineDue } }: Entry<"milestone">,
  due: Day,
  { t }: RuleContext,
): string | undefined {
  if (baselineDue === undefined || due <= baselineDue) return undefined;
  const days = dayCount(daysBetween(baselineDue, due), t);
  return t("“{id}” is planned {days} after the agreed {date}.", { id, days, date: baselineDue });
}
