import type { Entry } from "../../model/entry.ts";
import { answerTo, type LowScore, type SurveyResponse } from "../../model/lowScores.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";

/** The fields of feedback that low scores open: what was answered, from whom, and where it is to be found. */
export function feedbackOf(
  { id, value }: Entry<"survey">,
  response: SurveyResponse & { readonly digest: string },
  low: readonly LowScore[],
  project: ProjectView,
  t: Translate,
): Readonly<Record<string, unknown>> {
  const { from, date, digest } = response;
  const { title: who } =
    ((from === undefined ? undefined : (recordWith(from, project)?.value ?? {})) as { title?: string }) ?? {};
  const title = who
    ? t("Low score from {who}: {survey}", { who, survey: value.title })
    : t("Low score: {survey}", { survey: value.title });
  return {
    title: [...title].slice(0, 200).join(""),
    channel: "survey",
    ...(from === undefined ? {} : { from }),
    ...(date === undefined ? {} : { date }),
    text: textOf(value.questions ?? [], response, t),
    rating: ratingOf(low),
    survey: id,
    response: digest,
    ...(value.owner === undefined ? {} : { owner: value.owner }),
  };
}

/** Every score and every word of the response, a line for each. */
function textOf(
  questions: NonNullable<Entry<"survey">["value"]["questions"]>,
  response: SurveyResponse,
  t: Translate,
): string {
  const most = { rating: 5, nps: 10 } as const;
  const lines = questions.flatMap(({ id, text, kind }) => {
    const answer = answerTo(response, id);
    if (answer === undefined) return [];
    const said =
      kind === "rating" || kind === "nps"
        ? t("{score} of {most}", { score: Number(answer), most: most[kind] })
        : String(answer).trim();
    return [`${text.trim()}\n${said}`];
  });
  return `${lines.join("\n\n")}\n`;
}

/** From 0 to 10, as feedback has it: the lowest of what was low. */
function ratingOf(low: readonly LowScore[]): number {
  return Math.min(...low.map(({ question, score }) => (question.kind === "nps" ? score : (score - 1) * 2.5)));
}
