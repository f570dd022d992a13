import type {
  FeedbackCounts,
  SatisfactionPart,
  SurveyPoint,
} from "../../../protocol/dashboard/dashboardView.ts";
import type { Entry } from "../../model/entry.ts";
import { satisfactionOf } from "../../model/satisfaction.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** What surveys say of satisfaction, one after the other, and how much feedback waits for an answer. */
export function satisfactionPart(source: FactsSource): SatisfactionPart {
  const surveys = [...source.project.valid("survey")]
    .map(toPoint)
    .filter(({ csat, nps }) => csat !== undefined || nps !== undefined)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const feedback = countFeedback(source);
  if (surveys.length > 0 || feedback.total > 0) return { surveys, feedback };
  const text = source.t("Nobody has been asked yet: a survey with a rating shows how satisfied people are.");
  return { hint: { text, create: "survey" }, surveys, feedback };
}

function toPoint({ id, value }: Entry<"survey">): SurveyPoint {
  const { responses, csat, nps, date } = satisfactionOf(value);
  return {
    ...{ id, title: value.title, date, responses, csat },
    nps: nps && { points: nps.points, answers: nps.answers },
  };
}

function countFeedback({ project, lifecycleOf }: FactsSource): FeedbackCounts {
  const all = [...project.valid("feedback")];
  const open = all.filter((entry) => !isEnded(entry, lifecycleOf));
  const complaints = open.filter(({ value }) => value.channel === "complaint");
  return { total: all.length, open: open.length, openComplaints: complaints.length };
}
