import type { Communication } from "../../generated/records.ts";
import type { Day } from "./calendar.ts";
import { latestOccurrence, occurrencesBetween, type Recurrence } from "./recurrence.ts";

/** What a communication says of when it is held, and when it was. */
export type Held = Pick<Communication, "frequency" | "start" | "end" | "log">;

/** A time at which a communication was due, or was held, or both. */
export interface Contact {
  /** The day on which it was held; else the day on which it is due. */
  readonly day: Day;
  /** The day on which it was due; undefined for what was held before anything was. */
  readonly due: Day | undefined;
  /** Its place in the log; undefined where it was not held. */
  readonly logged: number | undefined;
}

/** When something is due by its rule; undefined without a rule or a start. */
export function recurrenceOf({ frequency, start, end }: Held): Recurrence | undefined {
  return frequency === undefined || start === undefined ? undefined : { rule: frequency, start, end };
}

/** The latest day before today on which something was due without being held since; undefined where all was held. */
export function overdueSince(held: Held, today: Day): Day | undefined {
  const recurrence = recurrenceOf(held);
  const due = recurrence && latestOccurrence(recurrence, today);
  return due !== undefined && !held.log?.some(({ date }) => date >= due) ? due : undefined;
}

/**
 * What was due and what was held from one day to another, in order. What was held counts for the latest day on which
 * it had been due, as it does for whoever asks what is overdue. @param isDue false for what is not held any more
 */
export function contactsBetween(held: Held, from: Day, to: Day, isDue: boolean): readonly Contact[] {
  const recurrence = isDue ? recurrenceOf(held) : undefined;
  const log = (held.log ?? [])
    .map(({ date }, index) => ({ date, index }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  const due = recurrence ? occurrencesBetween(recurrence, from, to) : [];
  const earlier = log.some(({ date }) => date >= from && date < (due[0] ?? to));
  const before = recurrence && earlier ? latestOccurrence(recurrence, from) : undefined;
  const dueFor = (date: Day) => due.findLast((day) => day <= date) ?? before;
  const inWindow = log.filter(({ date }) => date >= from && date <= to);
  const last = due.at(-1);
  const later = log.find(({ date }) => date > to);
  const isHeldLater = last !== undefined && later !== undefined && isFor(last, later.date, recurrence);
  const unheld = due.filter((day) => !inWindow.some(({ date }) => dueFor(date) === day));
  return [
    ...inWindow.map(({ date, index }) => ({ day: date, due: dueFor(date), logged: index })),
    ...unheld
      .filter((day) => day !== last || !isHeldLater)
      .map((day) => ({ day, due: day, logged: undefined })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether nothing else had been due between a day and the one on which something was held. */
function isFor(due: Day, held: Day, recurrence: Recurrence | undefined): boolean {
  return recurrence !== undefined && occurrencesBetween(recurrence, due, held).length === 1;
}
