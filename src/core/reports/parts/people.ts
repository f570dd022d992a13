import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { nameOf } from "../../views/calendar/names.ts";
import { peopleOf } from "../../workflow/people.ts";

/** The name of somebody by id or address; empty for nobody. */
export function personName(by: string | undefined, project: ProjectView): string {
  if (by === undefined || by === "") return "";
  return peopleOf(project).find(by)?.name ?? nameOf(by, project);
}

/** Names of several people, each once. */
export function personNames(
  all: readonly (string | undefined)[],
  project: ProjectView,
  t: Translate,
): string {
  const names = all.map((one) => personName(one, project)).filter((name) => name !== "");
  return [...new Set(names)].join(t(", "));
}
