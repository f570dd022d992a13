import { type Day, dayIn, toInstant } from "../../model/calendar.ts";
import { historyOf, indexOfEntry, type LivingEntry } from "../../workflow/facts.ts";

interface Entered {
  readonly initial: string;
  readonly timeZone: string;
  readonly day: Day | undefined;
}

/** What was found for a record stays so until its file is read anew. */
const known = new WeakMap<LivingEntry, Entered>();

/**
 * The day on which a record came into its state, in a time zone; for one that is where it began, that of its first
 * entry. Undefined where its history doesn't say.
 */
export function enteredDay(entry: LivingEntry, initial: string, timeZone: string): Day | undefined {
  let entered = known.get(entry);
  if (entered?.initial !== initial || entered.timeZone !== timeZone) {
    entered = { initial, timeZone, day: find(entry, initial, timeZone) };
    known.set(entry, entered);
  }
  return entered.day;
}

function find({ value }: LivingEntry, initial: string, timeZone: string): Day | undefined {
  const history = historyOf(value);
  const at = history[Math.max(0, indexOfEntry(history, initial))]?.at;
  const instant = at === undefined ? undefined : toInstant(at);
  return instant && !Number.isNaN(instant.getTime()) ? dayIn(instant, timeZone) : undefined;
}
