import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";

/** What people call a record; empty where there is none, or where it has no title. */
export function titleOf(id: string, project: ProjectView): string {
  const { title } = (recordWith(id, project)?.value ?? {}) as { title?: unknown };
  return typeof title === "string" ? title : "";
}

/** The name of a person, or the id where that is all there is. */
export function nameOf(id: string, project: ProjectView): string {
  return titleOf(id, project) || id;
}
