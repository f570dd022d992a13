import { surveyJson, surveyMarkdown } from "../../../core/reports/survey/surveyDocument.ts";
import { surveyHtml } from "../../../core/reports/survey/surveyHtml.ts";
import { surveyResults } from "../../../core/views/surveys/surveyResults.ts";
import { exit, type OptionValues, type Surroundings } from "../../command.ts";
import { openOne } from "../../openProjects.ts";
import { writeReport } from "../../writeReport.ts";
import { readSurvey } from "./readSurvey.ts";

const writers = { markdown: surveyMarkdown, html: surveyHtml, json: surveyJson };

/** Writes what came out of a survey, in the language of the project unless another one is asked for. */
export async function surveyResultsReport(
  args: readonly string[],
  { format = "markdown", output, lang, dir }: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { service } = await openOne(dir, around);
  const { project } = service;
  const survey = readSurvey(args, project, around);
  const own = lang === undefined ? await around.translatorFor(project.settings.locale) : around.t;
  const facts = { ...service.factsAt(around.now), t: own };
  const { name, client } = project.settings;
  const report = { results: surveyResults(survey, facts), project: { name, client }, today: facts.today };
  const text = writers[format as keyof typeof writers](report, own);
  if (output === undefined) around.out(text);
  else await writeReport(String(output), text, String(format), around);
  return exit.fine;
}
