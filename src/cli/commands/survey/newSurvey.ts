import { planSurvey } from "../../../core/exchange/survey/planSurvey.ts";
import { surveyTemplates, type TemplateName } from "../../../core/exchange/survey/surveyTemplates.ts";
import { type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { readFields } from "../../fieldValues.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";

/** Writes a survey from a template, in the language of the project unless another one is asked for. */
export async function newSurvey(
  title: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { template, lang, dir, set } = options;
  if (template === undefined) {
    const list = surveyTemplates(t).map(({ name, purpose }) => `  ${name}: ${purpose}`);
    throw new UsageError([t("Name a template with --template:"), ...list].join("\n"));
  }
  const { folder, service } = await openOne(dir, around);
  const { project } = service;
  const own = lang === undefined ? await around.translatorFor(project.settings.locale) : t;
  const fields = readFields((set as string[] | undefined) ?? [], t);
  if (title.length > 0) fields.title = title.join(" ");
  const planned = planSurvey(template as TemplateName, fields, project, own, t);
  return carryOut(
    planned.ok
      ? { ok: true as const, id: planned.id, files: [planned.file] }
      : {
          ok: false as const,
          reasons: planned.messages.map((message) => ({ code: "invalid", message, records: [] })),
        },
    folder,
    options,
    {
      refusal: t("The survey can't be written."),
      lines: ({ id, files }) => [t("Created {id} in {path}", { id, path: files[0]?.path ?? "" })],
      data: ({ id }) => ({ id }),
    },
    around,
  );
}
