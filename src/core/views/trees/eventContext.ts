import type { Entry } from "../../model/entry.ts";
import { isLiving, type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import type { State, Transition } from "../../workflow/lifecycle.ts";

const known = new WeakMap<State, string>();

/**
 * What menus know of a record: its kind, its state, and the events of the state that somebody may bring about, such as
 * `record.requirement.analysed:CONFIRM:REVISE:`.
 */
export function recordContext(entry: Entry, lifecycleOf: LifecycleOf): string {
  const states = isLiving(entry) ? lifecycleOf(entry.kind)?.states : undefined;
  const state = entry.valid ? states?.get(statusOf(entry)) : undefined;
  return `record.${entry.kind}.${statusOf(entry)}:${state ? eventsOf(state) : ""}`;
}

function eventsOf(state: State): string {
  let events = known.get(state);
  if (events === undefined) {
    const own = [...state.on].filter(([, ways]) => ways.some(isForPeople));
    events = own.map(([event]) => `${event}:`).join("");
    known.set(state, events);
  }
  return events;
}

/** Not the first entry of a history, nor what comes about by way of another record. */
function isForPeople({ guards }: Transition): boolean {
  return !guards.some(({ type }) => type === "via" || type === "first");
}
