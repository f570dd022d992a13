import type { Translate } from "../model/translate.ts";
import { agreedHappenings, isUnderChangeControl } from "./agreed.ts";
import { statusOf } from "./atRest.ts";
import { contentDigest } from "./content.ts";
import type { Digest } from "./digest.ts";
import type { LivingEntry } from "./facts.ts";
import type { Condition } from "./guards/guard.ts";
import type { Lifecycle } from "./lifecycle.ts";

/** What was agreed last for a record that changes only by change requests; undefined for any other. */
export function agreedDigest(entry: LivingEntry, lifecycle: Lifecycle): Digest | undefined {
  const state = lifecycle.states.get(statusOf(entry));
  if (!isUnderChangeControl(state, lifecycle)) return undefined;
  return agreedHappenings(entry, lifecycle).at(-1)?.content;
}

/** Whether a record says something else than was agreed, without a change request. */
export function hasDrifted(entry: LivingEntry, lifecycle: Lifecycle): boolean {
  const agreed = agreedDigest(entry, lifecycle);
  return agreed !== undefined && contentDigest(entry) !== agreed;
}

/** What was edited outside of change control carries nothing further. */
export function driftObstacle(entry: LivingEntry, lifecycle: Lifecycle, t: Translate): readonly Condition[] {
  if (!hasDrifted(entry, lifecycle)) return [];
  const message = t(
    "“{id}” does not say what was agreed: restore the agreed text, or turn the edit into a change request.",
    { id: entry.id },
  );
  return [{ code: "uncontrolled-change", message, records: [entry.id] }];
}
