import type { Entry } from "../model/entry.ts";
import type { Translate } from "../model/translate.ts";
import { isLiving, type LifecycleOf, statusOf } from "./atRest.ts";
import { labelText } from "./definition.ts";

/** What people call the state that a record is in, or another one of its lifecycle. */
export function stateTitle(
  entry: Entry,
  lifecycleOf: LifecycleOf,
  t: Translate,
  state = statusOf(entry),
): string {
  const states = isLiving(entry) ? lifecycleOf(entry.kind)?.states : undefined;
  return labelText(states?.get(state)?.title, t, state);
}
