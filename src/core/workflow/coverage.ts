import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import { isEnded, type LifecycleOf } from "./atRest.ts";

/** Whether a stakeholder is in the audience of a communication that is still held. */
export function isCovered(id: string, project: ProjectView, lifecycleOf: LifecycleOf): boolean {
  for (const _ of communicationsFor(id, project, lifecycleOf)) return true;
  return false;
}

/** Whether somebody is a key stakeholder who is still with the project, and whom no communication reaches. */
export function lacksCover(
  entry: Entry<"stakeholder">,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): boolean {
  return (
    entry.value.key === true && !isEnded(entry, lifecycleOf) && !isCovered(entry.id, project, lifecycleOf)
  );
}

/** The communications that are still held, by everybody in their audiences, in one walk. */
export function communicationsByPerson(
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): ReadonlyMap<string, readonly Entry[]> {
  const people = new Map<string, Entry[]>();
  for (const entry of project.all("communication")) {
    if (isEnded(entry, lifecycleOf)) continue;
    const audience = entry.references.filter(({ field }) => field.path[0] === "audience");
    for (const id of new Set(audience.map((reference) => reference.id))) {
      const others = people.get(id);
      if (others) others.push(entry);
      else people.set(id, [entry]);
    }
  }
  return people;
}

/** The communications that are still held and have a stakeholder in their audience, one for each mention. */
export function* communicationsFor(
  id: string,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): Iterable<Entry> {
  for (const { entry, reference } of project.mentions(id)) {
    const isAudience = entry.kind === "communication" && reference.field.path[0] === "audience";
    if (isAudience && !isEnded(entry, lifecycleOf)) yield entry;
  }
}
