import type { Baseline } from "../../../generated/records.ts";
import type { ProjectView } from "../../model/project.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";
import { type BaselineDiff, diffBaseline } from "./baselineDiff.ts";
import type { HeldContent } from "./compare.ts";
import { workingContents } from "./workingCopy.ts";

/** How the working copy is called beside the ids of baselines. */
export const workingCopy = "work";

/** Two states of a project's agreed content. */
export interface Comparison {
  /** What changed from one to the other. */
  diff(): BaselineDiff;
  /** The content of a record on one of both sides; undefined where it isn't there. */
  contentOf(side: "before" | "after", id: string): HeldContent["record"] | undefined;
}

/**
 * Compares a baseline of a project with another one, or with the working copy; undefined where there is no such
 * baseline, or where it can't be read.
 */
export function compareBaselines(
  first: string,
  second: string,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): Comparison | undefined {
  const before = baselineNamed(first, project);
  const after =
    before && second === workingCopy
      ? workingContents(before, project, lifecycleOf)
      : baselineNamed(second, project);
  if (!before || !after) return undefined;
  const sides = {
    before: contentsById(before.records),
    after: contentsById("records" in after ? after.records : after),
  };
  return {
    diff: () => diffBaseline(before, after),
    contentOf: (side, id) => sides[side].get(id),
  };
}

function contentsById(held: readonly HeldContent[]): ReadonlyMap<string, HeldContent["record"]> {
  return new Map(held.map(({ id, record }) => [id, record]));
}

function baselineNamed(id: string, project: ProjectView): Baseline | undefined {
  return [...project.valid("baseline")].find((entry) => entry.id === id)?.value;
}
