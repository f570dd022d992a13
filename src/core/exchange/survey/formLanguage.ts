import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Language } from "../../model/translate.ts";

/** The language in which a stakeholder is written to: theirs, else that of the project. */
export function formLanguage(recipient: string | undefined, project: ProjectView): Language {
  const found = recipient === undefined ? undefined : recordWith(recipient, project);
  const { preferences } = (found?.value ?? {}) as Partial<Entry<"stakeholder">["value"]>;
  return preferences?.language ?? project.settings.locale;
}
