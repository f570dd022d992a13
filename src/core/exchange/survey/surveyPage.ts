import { formHtml } from "../../forms/formHtml.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";
import { surveyForm } from "./surveyForm.ts";

export interface PageWish {
  readonly survey: Entry<"survey">;
  /** The id of a stakeholder; undefined for a form that anybody may fill in. */
  readonly recipient: string | undefined;
}

export type SurveyPage =
  | { readonly ok: true; readonly html: string; readonly fileName: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * A survey as one HTML file that asks its questions and saves the answers. Refused where there is nothing to ask, or for
 * somebody who isn't asked.
 * @param own in the language of whoever answers @param t in that of whoever makes it
 */
export function surveyPage(
  { survey, recipient }: PageWish,
  project: ProjectView,
  own: Translate,
  t: Translate,
): SurveyPage {
  const { id, value, valid } = survey;
  const no = (code: string, message: string) => ({ ok: false, code, message }) as const;
  if (!valid) return no("record-invalid", t("“{id}” has problems: mend them first.", { id }));
  if ((value.questions ?? []).length === 0)
    return no("no-question", t("“{id}” has no question to ask yet.", { id }));
  if (recipient !== undefined && recordWith(recipient, project)?.kind !== "stakeholder") {
    return no("respondent-unknown", t("There is no stakeholder “{id}”.", { id: recipient }));
  }
  const { audience = [] } = value;
  if (recipient !== undefined && audience.length > 0 && !audience.includes(recipient)) {
    const message = t("“{who}” is not among those whom “{id}” asks.", { who: recipient, id });
    return no("respondent-not-asked", message);
  }
  const html = formHtml({ form: surveyForm(survey, recipient, project, own), t: own });
  return { ok: true, html, fileName: `${[id, recipient].filter(Boolean).join("-")}.html` };
}
