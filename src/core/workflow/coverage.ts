import type { ProjectView } from "../model/project.ts";
import { isEnded, type LifecycleOf } from "./atRest.ts";

/** Whether a stakeholder is in the audience of a communication that is still held. */
export function isCovered(id: string, project: ProjectView, lifecycleOf: LifecycleOf): boolean {
  for (const { entry, reference } of project.mentions(id)) {
    const isAudience = entry.kind === "communication" && reference.field.path[0] === "audience";
    if (isAudience && !isEnded(entry, lifecycleOf)) return true;
  }
  return false;
}
