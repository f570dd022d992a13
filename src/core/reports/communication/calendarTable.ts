import { recurrenceOf } from "../../model/contacts.ts";
import { occurrencesBetween } from "../../model/recurrence.ts";
import type { Block } from "../document/document.ts";
import { quiet, strong } from "../document/inlines.ts";
import { personNames } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { nextPeriod } from "../period.ts";
import type { ReportSource } from "../report.ts";
import { heldCommunications } from "./planTable.ts";

/** More days than this nobody reads in a report. */
const most = 60;

/** The days of all communications in as many days again as the period has. */
export function calendarTable(source: ReportSource): readonly Block[] {
  const { project, period, t } = source;
  const { from, to } = nextPeriod(period);
  const days = heldCommunications(source).flatMap(({ id, value }) => {
    const recurrence = recurrenceOf(value);
    const once = value.start !== undefined && value.start >= from && value.start <= to ? [value.start] : [];
    const dates = recurrence ? occurrencesBetween(recurrence, from, to) : once;
    return dates.map((date) => ({ date, id, value }));
  });
  return tableOf(
    [{ title: t("Date"), width: 16 }, { title: t("Communication") }, { title: t("Audience"), width: 44 }],
    days
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .slice(0, most)
      .map(({ date, id, value }) => [
        [date],
        [[strong(value.title), quiet(id)]],
        textCell(personNames(value.audience ?? [], project, t)),
      ]),
    t,
    t("Nothing is due from {from} to {to}.", { from, to }),
  );
}
