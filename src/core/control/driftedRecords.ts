import { kinds } from "../../generated/kinds.ts";
import type { ProjectView } from "../model/project.ts";
import { isLiving, type LifecycleOf } from "../workflow/atRest.ts";
import { hasDrifted } from "../workflow/drift.ts";
import type { LivingEntry } from "../workflow/facts.ts";

/** The records that say something else than was agreed, without a change request. */
export function driftedRecords(project: ProjectView, lifecycleOf: LifecycleOf): readonly LivingEntry[] {
  const drifted: LivingEntry[] = [];
  for (const kind of kinds) {
    for (const entry of project.valid(kind)) {
      const lifecycle = isLiving(entry) ? lifecycleOf(entry.kind) : undefined;
      if (lifecycle && isLiving(entry) && hasDrifted(entry, lifecycle)) drifted.push(entry);
    }
  }
  return drifted;
}
