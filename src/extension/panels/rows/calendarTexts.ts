import { kindTitle } from "../../../core/model/kindTitle.ts";
import type { Translate } from "../../../core/model/translate.ts";
import type { CalendarTextName } from "../../../protocol/calendarTexts.ts";

/** The calendar's own words in the reader's language. */
export function calendarTexts(t: Translate): Readonly<Record<CalendarTextName, string>> {
  return {
    month: t("Month"),
    agenda: t("Agenda"),
    today: t("Today"),
    previousMonth: t("Previous month"),
    nextMonth: t("Next month"),
    shown: t("What is shown"),
    communication: kindTitle("communication", t),
    commitment: kindTitle("commitment", t),
    milestone: kindTitle("milestone", t),
    review: t("Review of a risk"),
    training: kindTitle("training", t),
    zone: t("Days in the time zone {zone}"),
    more: t("{count} more"),
    nothingOnDay: t("There is nothing on this day."),
    nothingInDays: t("There is nothing in these days."),
    nothing: t("Nothing is planned yet."),
    nothingAdvice: t(
      "Write a communication (“Assent: New Record”) with an audience, a frequency such as FREQ=WEEKLY;BYDAY=MO, and a start.",
    ),
    from: t("First day"),
    until: t("Last day"),
    day: t("Day"),
    what: t("What"),
    title: t("Title"),
    state: t("State"),
    record: t("Record"),
    people: t("People"),
    attended: t("was there"),
    absent: t("was not there"),
    actions: t("What came out of it"),
    logMeeting: t("Log a meeting"),
    logIt: t("Log it"),
    enterLog: t("Enter it in the log"),
    entered: t("It is in the log."),
    cancel: t("Cancel"),
    date: t("Date"),
    attendees: t("Attendees"),
    addAttendee: t("Add somebody else"),
    notes: t("Notes"),
    addAction: t("Add what came out of it"),
    takeOut: t("Take out {name}"),
    choose: t("Choose…"),
    owed: t("Who is owed a contact"),
    nobodyOwed: t("Nobody: everything that was due was held."),
    keyStakeholder: t("key stakeholder"),
  };
}
