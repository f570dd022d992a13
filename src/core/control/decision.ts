import { addDays, type Day, dayIn, toInstant } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import type { Settings } from "../model/settings.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";
import { historyOf } from "../workflow/facts.ts";
import { ballots } from "../workflow/votes.ts";
import { implementationOf } from "./openChanges.ts";

/** The days in which an emergency has to be decided afterwards, where the project says nothing. */
const usualDays = 5;

/** Whether the votes have decided on a change request, and nobody has asked for another vote since. */
export function isDecided({ value }: Entry<"change">, lifecycleOf: LifecycleOf): boolean {
  const history = historyOf(value);
  const last = history.findLastIndex(
    ({ event, state }, index) => ballots.includes(event) && state !== history[index - 1]?.state,
  );
  const states = lifecycleOf("change")?.states;
  const votesAgain = (state: string) => ballots.some((ballot) => states?.get(state)?.on.has(ballot));
  return last >= 0 && !history.slice(last).some(({ state }) => votesAgain(state));
}

/** The day by which a change request has to be decided; undefined where none is set. */
export function decisionDue(
  entry: Entry<"change">,
  { changeControl, timeZone }: Settings,
  lifecycleOf: LifecycleOf,
): Day | undefined {
  const { class: name, decideBy } = entry.value;
  if (decideBy !== undefined) return decideBy;
  const isEmergency = name === "emergency";
  const days =
    (name && changeControl.classes?.[name]?.decideWithinDays) ?? (isEmergency ? usualDays : undefined);
  const begun = isEmergency
    ? implementationOf(entry, lifecycleOf)
    : historyOf(entry.value).find(({ event }) => event === "SUBMIT");
  return days === undefined || !begun ? undefined : addDays(dayIn(toInstant(begun.at), timeZone), days);
}
