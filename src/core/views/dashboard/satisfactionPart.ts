import type { FeedbackCounts, SatisfactionPart } from "../../../protocol/dashboard/dashboardView.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { surveyPoints } from "../surveys/surveyPoints.ts";

/** What surveys say of satisfaction, one after the other, and how much feedback waits for an answer. */
export function satisfactionPart(source: FactsSource): SatisfactionPart {
  const surveys = surveyPoints(source.project).map(({ nps, ...point }) => ({
    ...point,
    nps: nps && { points: nps.points, answers: nps.answers },
  }));
  const feedback = countFeedback(source);
  if (surveys.length > 0 || feedback.total > 0) return { surveys, feedback };
  const text = source.t("Nobody has been asked yet: a survey with a rating shows how satisfied people are.");
  return { hint: { text, create: "survey" }, surveys, feedback };
}

function countFeedback({ project, lifecycleOf }: FactsSource): FeedbackCounts {
  const all = [...project.valid("feedback")];
  const open = all.filter((entry) => !isEnded(entry, lifecycleOf));
  const complaints = open.filter(({ value }) => value.channel === "complaint");
  return { total: all.length, open: open.length, openComplaints: complaints.length };
}
