import type { FormResponse } from "../../../protocol/forms/form.ts";
import { answersFault } from "../../forms/answersFault.ts";
import { readResponse } from "../../forms/readResponse.ts";
import { responseDigest } from "../../forms/responseDigest.ts";
import { dayIn, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import type { Incoming, Read, Refusal } from "./incoming.ts";
import { surveyForm } from "./surveyForm.ts";

export interface ResponseFile {
  /** As messages call it. */
  readonly name: string;
  readonly text: string;
}

export interface FilesWish {
  readonly survey: Entry<"survey">;
  readonly files: readonly ResponseFile[];
  /** Who answered, where a response doesn't say. */
  readonly from?: string | undefined;
}

/** Reads what a survey's form has saved, and holds it against the form as it is made now. */
export function readResponseFiles({ survey, files, from }: FilesWish, source: FactsSource): Read {
  const incoming: Incoming[] = [];
  const refused: Refusal[] = [];
  for (const { name, text } of files) {
    const read = readResponse(text, source.t);
    if (!read.ok) {
      refused.push({ source: name, ...read.fault });
      continue;
    }
    const { response } = read;
    const form = surveyForm(survey, response.who.id, source.project, source.t);
    const fault = answersFault(response, form, source.t);
    if (fault) refused.push({ source: name, ...fault });
    else incoming.push(incomingOf(name, response, survey, from, source));
  }
  return { incoming, refused };
}

function incomingOf(
  name: string,
  response: FormResponse,
  { value }: Entry<"survey">,
  given: string | undefined,
  { project, today, t }: FactsSource,
): Incoming {
  const notes: string[] = [];
  const { who } = response;
  const known = who.email === undefined ? undefined : peopleOf(project).find(who.email)?.ids[0];
  const from = who.id ?? given ?? known;
  if (from === undefined && (who.name ?? who.email) !== undefined) {
    const said = [who.name, who.email].filter(Boolean).join(", ");
    notes.push(
      t("“{name}” is no stakeholder of the project: the answers are kept without a name.", { name: said }),
    );
  }
  const said = dayIn(toInstant(response.at), project.settings.timeZone);
  if (said > today)
    notes.push(t("The clock of whoever answered says {date}: today's date is kept.", { date: said }));
  const date = said > today ? today : said;
  if (value.closes !== undefined && date > value.closes) {
    notes.push(t("Answered on {date}, after the last day ({closes}).", { date, closes: value.closes }));
  }
  const order = (value.questions ?? []).map(({ id }) => id);
  const answers = Object.fromEntries(
    Object.entries(response.answers).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  ) as Readonly<Record<string, string | number>>;
  return {
    source: name,
    response: { ...(from === undefined ? {} : { from }), date, digest: responseDigest(response), answers },
    notes,
  };
}
