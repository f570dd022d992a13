import type { Baseline } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isLiving, type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import type { State } from "../../workflow/lifecycle.ts";
import type { HeldContent } from "./compare.ts";
import { contentNow } from "./manifest.ts";

/** What baselines hold: what both sides agree on. */
const agreedKinds: readonly Kind[] = ["charter", "requirement"];

/**
 * What the records of a baseline say now, without those that are gone or were taken out of what is agreed, and the records that came under control since.
 */
export function workingContents(
  { records }: Baseline,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): HeldContent[] {
  const held = records.flatMap(({ id }): HeldContent[] => {
    const entry = recordWith(id, project);
    const record = entry && !isRetired(entry, lifecycleOf) ? contentNow(entry) : undefined;
    return record ? [{ id, record }] : [];
  });
  const known = new Set(records.map(({ id }) => id));
  return [...held, ...controlledContents(project, lifecycleOf).filter(({ id }) => !known.has(id))];
}

function controlledContents(project: ProjectView, lifecycleOf: LifecycleOf): HeldContent[] {
  return agreedKinds.flatMap((kind) =>
    [...project.all(kind)].flatMap((entry): HeldContent[] => {
      const state = stateOf(entry, lifecycleOf);
      const record = state?.tags.has("controlled") && !state.final ? contentNow(entry) : undefined;
      return record ? [{ id: entry.id, record }] : [];
    }),
  );
}

/** A charter that is closed is still agreed; what ended otherwise was taken out. */
function isRetired(entry: Entry, lifecycleOf: LifecycleOf): boolean {
  return entry.kind !== "charter" && stateOf(entry, lifecycleOf)?.final === true;
}

function stateOf(entry: Entry, lifecycleOf: LifecycleOf): State | undefined {
  return isLiving(entry) ? lifecycleOf(entry.kind)?.states.get(statusOf(entry)) : undefined;
}
