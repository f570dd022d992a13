import { addDays, dayIn, toInstant } from "../../model/calendar.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Whoever said something hears what came of it, within the days that the project allows itself. */
export const planFeedbackUnanswered = recordRule({
  code: "plan/feedback-unanswered",
  kinds: ["feedback"],
  *check(entry, { project, lifecycleOf, t, today }) {
    const { date, answer = "", history } = entry.value;
    if (answer.trim() !== "" || isEnded(entry, lifecycleOf)) return;
    const { satisfaction, timeZone } = project.settings;
    const first = history?.[0]?.at;
    const since = date ?? (first === undefined ? undefined : dayIn(toInstant(first), timeZone));
    const due = since === undefined ? undefined : addDays(since, satisfaction.answerWithinDays);
    if (due === undefined || due >= today) return;
    const message = t("“{id}” of {date} should have been answered by {due}: tell them what comes of it.", {
      ...{ id: entry.id, date: since ?? "", due },
    });
    yield findingAt(entry, "plan/feedback-unanswered", message, [date === undefined ? "id" : "date"]);
  },
});
