import type { Survey } from "../../generated/records.ts";
import type { Day } from "./calendar.ts";

/** How satisfied those were who answered the rating questions of a survey. */
export interface Csat {
  /** The share of answers that are 4 or 5, in per cent. */
  readonly percent: number;
  /** From 1 to 5. */
  readonly mean: number;
  readonly answers: number;
}

/** How likely those who answered are to recommend: promoters (9 and 10) less detractors (0 to 6). */
export interface Nps {
  /** In points, from -100 to 100. */
  readonly points: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly answers: number;
}

/** What a survey says of satisfaction. */
export interface Satisfaction {
  readonly responses: number;
  /** Undefined where nobody answered such a question. */
  readonly csat: Csat | undefined;
  readonly nps: Nps | undefined;
  /** The day for which it stands: that of the last answer, else the one on which the survey closes. */
  readonly date: Day | undefined;
}

/** Computes CSAT and NPS from the answers of a survey. What is no number of the question's scale is passed over. */
export function satisfactionOf(survey: Survey): Satisfaction {
  const { responses = [], closes } = survey;
  const days = responses.flatMap(({ date }) => date ?? []).sort();
  return {
    responses: responses.length,
    csat: csatOf(answersTo(survey, "rating", 1, 5)),
    nps: npsOf(answersTo(survey, "nps", 0, 10)),
    date: days.at(-1) ?? closes,
  };
}

type QuestionKind = NonNullable<Survey["questions"]>[number]["kind"];

function answersTo(
  { questions = [], responses = [] }: Survey,
  kind: QuestionKind,
  lowest: number,
  highest: number,
): readonly number[] {
  const ids = questions.filter((question) => question.kind === kind).map(({ id }) => id);
  return responses.flatMap(({ answers = {} }) => {
    const said = answers as Readonly<Record<string, unknown>>;
    return ids
      .map((id) => (Object.hasOwn(said, id) ? said[id] : undefined))
      .filter((answer) => typeof answer === "number" && answer >= lowest && answer <= highest) as number[];
  });
}

function csatOf(answers: readonly number[]): Csat | undefined {
  if (answers.length === 0) return undefined;
  const satisfied = answers.filter((answer) => answer >= 4).length;
  const sum = answers.reduce((total, answer) => total + answer, 0);
  return {
    percent: Math.round((100 * satisfied) / answers.length),
    mean: Math.round((10 * sum) / answers.length) / 10,
    answers: answers.length,
  };
}

function npsOf(answers: readonly number[]): Nps | undefined {
  if (answers.length === 0) return undefined;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return {
    points: Math.round((100 * (promoters - detractors)) / answers.length),
    promoters,
    passives: answers.length - promoters - detractors,
    detractors,
    answers: answers.length,
  };
}
