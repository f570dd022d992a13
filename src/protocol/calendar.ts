/** What may be shown in a calendar, in the order in which it is offered. */
export const calendarLayers = ["communication", "commitment", "milestone", "review", "training"] as const;

export type CalendarLayer = (typeof calendarLayers)[number];

/**
 * What became of an event: it is to come, it was held, it was not held though something later was, it was due and
 * nothing has been held since, it is to be done, it should have been done, or it needs nothing more.
 */
export const calendarStates = ["planned", "held", "missed", "overdue", "due", "late", "closed"] as const;

export type CalendarState = (typeof calendarStates)[number];

/** Of what a calendar is wanted; what is malformed or too long is cut to something sensible. */
export interface CalendarScope {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The first and the last day of the agenda, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** What a project does with its people from day to day. All texts are in the language of the reader. */
export interface CalendarView {
  readonly title: string;
  /** `YYYY-MM-DD` in the time zone of the project. */
  readonly today: string;
  readonly timeZone: string;
  readonly month: CalendarMonth;
  readonly agenda: CalendarAgenda;
  /** Whom nobody has met though it was due, those that matter most first. */
  readonly owed: readonly OwedPerson[];
  /** What a meeting may be logged for. */
  readonly communications: readonly LoggedCommunication[];
  /** Who may have attended. */
  readonly people: readonly CalendarName[];
  /** What may have come out of a meeting. */
  readonly actions: readonly CalendarName[];
}

export interface CalendarMonth {
  /** `YYYY-MM`, and those before and after it. */
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  /** “June 2026” */
  readonly title: string;
  readonly weekDays: readonly { readonly short: string; readonly long: string }[];
  /** Each of seven days, those of the months around it among them. */
  readonly weeks: readonly (readonly CalendarDay[])[];
}

export interface CalendarAgenda {
  readonly from: string;
  readonly to: string;
  /** Only the days on which there is something. */
  readonly days: readonly CalendarDay[];
}

export interface CalendarDay {
  readonly day: string;
  /** In its month, from 1. */
  readonly number: number;
  /** “Monday, June 15, 2026” */
  readonly label: string;
  readonly isToday: boolean;
  /** Whether it is one of the months around. */
  readonly isOutside: boolean;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** Unique in its view, and the same as long as it stands for the same thing. */
  readonly key: string;
  readonly layer: CalendarLayer;
  readonly state: CalendarState;
  /** What people call that. */
  readonly stateTitle: string;
  readonly title: string;
  /** The id of its record, and where in it the event stands. */
  readonly record: string;
  readonly pointer: readonly (string | number)[];
  /** Whom it is about: the audience, or who has to do it. */
  readonly people: readonly CalendarPerson[];
  /** In a few words what else there is to know, a line for each. */
  readonly facts: readonly string[];
  readonly notes: string;
  readonly actions: readonly CalendarName[];
  /** Whether it waits for a log entry. */
  readonly canLog: boolean;
}

export interface CalendarPerson {
  readonly id: string;
  readonly name: string;
  /** Undefined where nobody said so. */
  readonly attended: boolean | undefined;
}

/** Something by its id and by what people call it. */
export interface CalendarName {
  readonly id: string;
  readonly name: string;
}

export interface OwedPerson {
  readonly id: string;
  readonly name: string;
  readonly isKey: boolean;
  /** What was due for them and not held since, the longest wait first. */
  readonly contacts: readonly {
    readonly record: string;
    readonly title: string;
    readonly due: string;
    /** How long ago that is, in words. */
    readonly since: string;
  }[];
}

export interface LoggedCommunication {
  readonly id: string;
  readonly title: string;
  /** The ids of those whom it is for. */
  readonly audience: readonly string[];
  /** The days that are logged already. */
  readonly logged: readonly string[];
}

/** A meeting that was held is to be logged. */
export interface LogIntent {
  readonly kind: "log";
  /** The communication. */
  readonly id: string;
  readonly date: string;
  readonly attendees: readonly string[];
  readonly notes: string;
  /** The ids of what came out of it. */
  readonly actions: readonly string[];
}

/** What is wanted of the extension: a log entry, or the calendar as a file. */
export type CalendarIntent = LogIntent | { readonly kind: "export" };
