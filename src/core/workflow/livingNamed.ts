import type { ProjectView } from "../model/project.ts";
import { isLiving } from "./atRest.ts";
import type { LivingEntry } from "./facts.ts";

/** The records with a lifecycle that carry an id: none, one, or those among which it stands twice. */
export function livingNamed(id: string, project: ProjectView): readonly LivingEntry[] {
  // An id within the record, such as a goal's, is found as well.
  return project
    .find(id)
    .flatMap(({ kind, entry }) => (kind === entry.kind && isLiving(entry) ? [entry] : []));
}
