import type { CalendarEvent, CalendarView } from "../../src/protocol/calendar.ts";

/** A log entry that somebody is writing. */
export interface LogDraft {
  /** The communication; empty as long as none is chosen. */
  readonly id: string;
  readonly date: string;
  /** The ids of those who were there, of those who are offered. */
  readonly attendees: readonly string[];
  /** The ids of those who are offered besides the audience. */
  readonly others: readonly string[];
  readonly notes: string;
  readonly actions: readonly string[];
}

/** A draft that an earlier page has left; undefined for anything else. */
export function readDraft(kept: unknown): LogDraft | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { id, date, attendees, others, notes, actions } = kept as Readonly<Record<string, unknown>>;
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  if (typeof id !== "string" || typeof date !== "string" || typeof notes !== "string") return undefined;
  return { id, date, notes, attendees: texts(attendees), others: texts(others), actions: texts(actions) };
}

/** A draft for a day, or for what was due: as if all were there whom it is for. */
export function newDraft(view: CalendarView, day: string, event?: Pick<CalendarEvent, "record">): LogDraft {
  const date = day === "" || day > view.today ? view.today : day;
  const empty = { id: "", date, attendees: [], others: [], notes: "", actions: [] };
  return event ? withCommunication(empty, event.record, view) : empty;
}

/** The same for another communication. */
export function withCommunication(draft: LogDraft, id: string, view: CalendarView): LogDraft {
  return { ...draft, id, attendees: audienceOf(id, view), others: [] };
}

/** The audience of a communication, as far as these people are still around. */
export function audienceOf(id: string, { communications, people }: CalendarView): readonly string[] {
  const audience = communications.find((one) => one.id === id)?.audience ?? [];
  return audience.filter((person) => people.some((one) => one.id === person));
}
