import type { Entry } from "../core/model/entry.ts";
import type { ProjectView } from "../core/model/project.ts";
import { isLiving } from "../core/workflow/atRest.ts";
import type { LivingEntry } from "../core/workflow/facts.ts";
import { type Surroundings, UsageError } from "./command.ts";

/** The one record that an argument names. */
export function readRecord(id: string | undefined, project: ProjectView, { t }: Surroundings): Entry {
  if (id === undefined) throw new UsageError(t("Name the id of a record."));
  const named = project.find(id).filter(({ entry }) => entry.id === id);
  const [entry, ...others] = new Set(named.map((target) => target.entry));
  if (!entry) throw new UsageError(t("There is no record “{id}”.", { id }));
  if (others.length > 0) {
    throw new UsageError(t("The id “{id}” is used more than once: give one of them another.", { id }));
  }
  return entry;
}

/** The one record with a lifecycle that an argument names. */
export function readLiving(id: string | undefined, project: ProjectView, around: Surroundings): LivingEntry {
  const entry = readRecord(id, project, around);
  if (isLiving(entry)) return entry;
  throw new UsageError(around.t("“{id}” has no lifecycle: nothing happens to it.", { id: entry.id }));
}
