import { type NewRecord, planNewRecord } from "../../act/newRecord.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { surveyTemplates, type TemplateName } from "./surveyTemplates.ts";

/**
 * Plans a survey in draft from a template; fields that are given stand in place of the template's.
 * @param own in the language of the project's documents @param t in that of whoever asks
 */
export function planSurvey(
  template: TemplateName,
  fields: Readonly<Record<string, unknown>>,
  project: ProjectView,
  own: Translate,
  t: Translate,
): NewRecord {
  const found = surveyTemplates(own).find(({ name }) => name === template);
  const { title, intro, questions } = found ?? { title: "", intro: "", questions: [] };
  // Fields that are given keep their place in the order of the schema.
  const { id, title: _title, status, audience, opens, closes, ...rest } = fields;
  const said = Object.entries({
    id,
    title: fields.title ?? title,
    status,
    audience,
    opens,
    closes,
    intro,
    questions,
  });
  const known = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  return planNewRecord("survey", { ...known, ...rest }, project, t);
}
