import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { answerTo, lowScoresOf, type SurveyQuestion, type SurveyResponse } from "../../model/lowScores.ts";
import { type Satisfaction, satisfactionOf } from "../../model/satisfaction.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { type SurveyPoint, surveyPoints } from "./surveyPoints.ts";

/** How often something was answered. */
export interface AnswerCount {
  readonly answer: string;
  readonly count: number;
  /** Of the answers to the question, in per cent. */
  readonly percent: number;
}

export interface QuestionResult {
  readonly id: string;
  readonly text: string;
  readonly kind: SurveyQuestion["kind"];
  readonly answers: number;
  /** Of the scores, to one decimal; undefined where there are none. */
  readonly mean: number | undefined;
  /** Every possible answer, also where nobody gave it; none for a question that is answered in words. */
  readonly counts: readonly AnswerCount[];
  /** What was written, without who wrote it. */
  readonly texts: readonly string[];
}

/** What came out of a survey. All of it is computed from the responses, nothing is stored. */
export interface SurveyResults {
  readonly id: string;
  readonly title: string;
  /** The state in words. */
  readonly state: string;
  readonly opens: Day | undefined;
  readonly closes: Day | undefined;
  /** How many were asked; 0 where nobody is named. */
  readonly asked: number;
  /** How many of them answered. */
  readonly answered: number;
  readonly satisfaction: Satisfaction;
  /** How many responses have a low score. */
  readonly low: number;
  /** The feedback that came of this survey. */
  readonly feedback: readonly { readonly id: string; readonly title: string; readonly state: string }[];
  readonly questions: readonly QuestionResult[];
  /** All surveys of the project that say something of satisfaction, the earliest first. */
  readonly trend: readonly SurveyPoint[];
}

/** Computes what came out of a survey. */
export function surveyResults(survey: Entry<"survey">, source: FactsSource): SurveyResults {
  const { id, value } = survey;
  const { project, lifecycleOf, t } = source;
  const { questions = [], responses = [], audience = [] } = value;
  const from = new Set(responses.map((response) => response.from));
  return {
    id,
    title: value.title,
    state: stateTitle(survey, lifecycleOf, t),
    opens: value.opens,
    closes: value.closes,
    asked: audience.length,
    answered: audience.filter((one) => from.has(one)).length,
    satisfaction: satisfactionOf(value),
    low: responses.filter((one) => lowScoresOf(one, value, project.settings.satisfaction).length > 0).length,
    feedback: [...project.valid("feedback")]
      .filter((entry) => entry.value.survey === id)
      .map((entry) => ({
        id: entry.id,
        title: entry.value.title,
        state: stateTitle(entry, lifecycleOf, t),
      })),
    questions: questions.map((question) => resultOf(question, responses)),
    trend: surveyPoints(project),
  };
}

function resultOf(question: SurveyQuestion, responses: readonly SurveyResponse[]): QuestionResult {
  const { id, text, kind, options = [] } = question;
  const said = responses.map((response) => answerTo(response, id)).filter((answer) => answer !== undefined);
  if (kind === "text") {
    const texts = said.map(String).filter((one) => one.trim() !== "");
    return { ...{ id, text, kind }, answers: texts.length, mean: undefined, counts: [], texts };
  }
  if (kind === "choice") {
    const chosen = said.map(String);
    const all = [...new Set([...options, ...chosen])];
    return {
      ...{ id, text, kind },
      answers: chosen.length,
      mean: undefined,
      counts: countsOf(all, chosen),
      texts: [],
    };
  }
  const [lowest, highest] = kind === "rating" ? [1, 5] : [0, 10];
  const scores = said.filter((one) => typeof one === "number" && one >= lowest && one <= highest) as number[];
  const all = Array.from({ length: highest - lowest + 1 }, (_, index) => String(highest - index));
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    ...{ id, text, kind },
    answers: scores.length,
    mean: scores.length === 0 ? undefined : Math.round((10 * sum) / scores.length) / 10,
    counts: countsOf(all, scores.map(String)),
    texts: [],
  };
}

function countsOf(all: readonly string[], given: readonly string[]): readonly AnswerCount[] {
  const counts = new Map<string, number>();
  for (const answer of given) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return all.map((answer) => {
    const count = counts.get(answer) ?? 0;
    return { answer, count, percent: given.length === 0 ? 0 : Math.round((100 * count) / given.length) };
  });
}
