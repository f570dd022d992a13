import { formLanguage } from "../../../core/exchange/survey/formLanguage.ts";
import { isCollecting } from "../../../core/exchange/survey/isCollecting.ts";
import { surveyPage } from "../../../core/exchange/survey/surveyPage.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { openOne } from "../../openProjects.ts";
import { printable } from "../../printable.ts";
import { writeReport } from "../../writeReport.ts";
import { readSurvey } from "./readSurvey.ts";

/** Writes the form of a survey: one HTML file that a browser opens. */
export async function surveyFormFile(
  args: readonly string[],
  { for: wanted, output, lang, dir }: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { service } = await openOne(dir, around);
  const { project } = service;
  const survey = readSurvey(args, project, around);
  const recipient = wanted as string | undefined;
  const own = lang === undefined ? await around.translatorFor(formLanguage(recipient, project)) : t;
  const page = surveyPage({ survey, recipient }, project, own, t);
  if (!page.ok) throw new UsageError(page.message);
  if (output === undefined) around.out(page.html);
  else await writeReport(String(output), page.html, "html", around);
  if (!isCollecting(survey, service.lifecycleOf)) {
    const warning = t("The form is saved. “{id}” takes answers only once it is open (OPEN).", {
      id: survey.id,
    });
    around.err(`assent: ${printable(warning)}\n`);
  }
  return exit.fine;
}
