import type { Feedback, Survey } from "../../generated/records.ts";
import type { SatisfactionSettings } from "./settings.ts";

export type SurveyQuestion = NonNullable<Survey["questions"]>[number];
export type SurveyResponse = NonNullable<Survey["responses"]>[number];

/** An answer that is as low as its survey, or else the project, wants to hear more about. */
export interface LowScore {
  readonly question: SurveyQuestion;
  readonly score: number;
}

/** The low scores of a response, in the order of the questions. */
export function lowScoresOf(
  response: Pick<SurveyResponse, "answers">,
  { questions = [], lowScores = {} }: Pick<Survey, "questions" | "lowScores">,
  { lowRating, lowNps }: SatisfactionSettings,
): readonly LowScore[] {
  const limits = { rating: lowScores.rating ?? lowRating, nps: lowScores.nps ?? lowNps };
  return questions.flatMap((question) => {
    if (question.kind !== "rating" && question.kind !== "nps") return [];
    const score = answerTo(response, question.id);
    return typeof score === "number" && score <= limits[question.kind] ? [{ question, score }] : [];
  });
}

/** What a response says to a question; undefined where it says nothing. */
export function answerTo({ answers }: Pick<SurveyResponse, "answers">, id: string): unknown {
  return Object.hasOwn(answers, id) ? (answers as Readonly<Record<string, unknown>>)[id] : undefined;
}

/** Whether feedback is about a response: it names its digest, or its survey and whoever answered. */
export function isAbout(feedback: Partial<Feedback>, survey: string, response: SurveyResponse): boolean {
  if (feedback.survey !== survey) return false;
  if (feedback.response !== undefined && response.digest !== undefined) {
    return feedback.response === response.digest;
  }
  return feedback.from === response.from;
}
