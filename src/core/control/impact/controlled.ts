import type { Entry } from "../../model/entry.ts";
import { isEnded, isLiving, type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import { isReopened } from "./routes.ts";

/** Whether a record is in a state that freezes what it says. */
export function isControlled(entry: Entry, lifecycleOf: LifecycleOf): boolean {
  return (
    isLiving(entry) && lifecycleOf(entry.kind)?.states.get(statusOf(entry))?.tags.has("controlled") === true
  );
}

/** Whether a record's life is over or rests, and a change of what it rests on doesn't alter that. */
export function isSettled(entry: Entry, lifecycleOf: LifecycleOf): boolean {
  return isEnded(entry, lifecycleOf) && !isReopened(entry.kind);
}
