import type { Stakeholder } from "../../../generated/records.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Language } from "../../model/translate.ts";
import { peopleOf } from "../../workflow/people.ts";

/** The language in which somebody is asked: their own, where the register says it, else that of the project. */
export function packLanguage(who: string, project: ProjectView): Language {
  const ids = peopleOf(project).find(who)?.ids ?? [];
  const records = ids.map((id) => recordWith(id, project)?.value as Partial<Stakeholder> | undefined);
  return records.map((record) => record?.preferences?.language).find(Boolean) ?? project.settings.locale;
}
