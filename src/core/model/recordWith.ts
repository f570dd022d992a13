import type { Entry } from "./entry.ts";
import type { ProjectView } from "./project.ts";

/** The first record that has an id itself, not merely something within it such as a goal; undefined where there is none. */
export function recordWith(id: string, project: ProjectView): Entry | undefined {
  return project.find(id).find(({ entry }) => entry.id === id)?.entry;
}
