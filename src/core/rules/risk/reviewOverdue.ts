import { addDays, type Day, dayIn, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { levelOf } from "../../model/riskMatrix.ts";
import type { Settings } from "../../model/settings.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Risks are looked at again: by the day they say, else within the days that their level allows. */
export const riskReviewOverdue = recordRule({
  code: "risk/review-overdue",
  kinds: ["risk"],
  *check(entry, { lifecycleOf, project, t, today }) {
    if (isEnded(entry, lifecycleOf)) return;
    const { reviewBy } = entry.value;
    const due = reviewBy ?? dueByCadence(entry, project.settings);
    if (due === undefined || due >= today) return;
    const message = t("The review of “{id}” was due on {date}.", { id: entry.id, date: due });
    yield findingAt(entry, "risk/review-overdue", message, reviewBy ? ["reviewBy"] : ["id"]);
  },
});

function dueByCadence(
  { value: { current, inherent, history = [] } }: Entry<"risk">,
  { risk, timeZone }: Settings,
): Day | undefined {
  const days = levelOf(current ?? inherent, risk)?.reviewDays;
  const last = history.at(-1)?.at;
  return days === undefined || last === undefined
    ? undefined
    : addDays(dayIn(toInstant(last), timeZone), days);
}
