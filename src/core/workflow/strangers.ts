import { statusOf } from "./atRest.ts";
import { type Happening, historyOf, type LivingEntry } from "./facts.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { migration } from "./migration.ts";

/** Whether an entry names a state or an event that a lifecycle does not have: it was judged by another one. */
export function isForeign({ event, state }: Happening, { states, events }: Lifecycle): boolean {
  return event !== migration && !(states.has(state) && events.has(event));
}

/** Whether a record sits in a state that its lifecycle does not have, or has come through one that no migration left behind. */
export function isStranded(entry: LivingEntry, lifecycle: Lifecycle): boolean {
  if (!lifecycle.states.has(statusOf(entry))) return true;
  const history = historyOf(entry.value);
  const since = history.findLastIndex(({ event }) => event === migration) + 1;
  return history.slice(since).some((happening) => isForeign(happening, lifecycle));
}
