import type { CalendarLayer } from "../../../protocol/calendar.ts";
import { recurrenceOf } from "../../model/contacts.ts";
import type { Entry } from "../../model/entry.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { type DueDay, dueDays } from "../../workflow/dueDays.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { contentLine, dateValue } from "./contentLine.ts";
import { recurrenceLines } from "./recurrenceLines.ts";

/** Something that a calendar file has as an event. */
export interface CalendarItem {
  readonly layer: CalendarLayer;
  /** Of the record. */
  readonly id: string;
  /** The lines that say when it is. */
  readonly days: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly category: string;
  /** Whether only the team may know. */
  readonly isInternal: boolean;
}

/** What is to come by the records of a project: what is still held, and what waits to be done. */
export function* calendarItems(source: FactsSource): Iterable<CalendarItem> {
  for (const entry of source.project.valid("communication")) {
    const recurrence = isEnded(entry, source.lifecycleOf) ? undefined : recurrenceOf(entry.value);
    const days = recurrence && recurrenceLines(recurrence, source.today);
    if (days !== undefined) yield communicationItem(entry, days, source);
  }
  for (const due of dueDays(source)) if (due.isOpen) yield dueItem(due, source.t);
}

function communicationItem(
  { id, value }: Entry<"communication">,
  days: string,
  { project, t }: FactsSource,
): CalendarItem {
  const { title, audience = [], purpose = "", content = [], channel = "", visibility } = value;
  const names = audience.map((person) => nameOf(person, project)).join(t(", "));
  const about = [
    purpose.trim(),
    ...content.map((line) => `- ${line}`),
    names === "" ? "" : t("For: {names}", { names }),
  ];
  return {
    layer: "communication",
    ...{ id, days, title, place: channel, category: kindTitle("communication", t) },
    description: about.filter((line) => line !== "").join("\n"),
    isInternal: visibility === "internal",
  };
}

function dueItem({ what, entry, day }: DueDay, t: Translate): CalendarItem {
  const { id, kind, value } = entry;
  const category = what === "review" ? t("Review of a risk") : kindTitle(kind, t);
  return {
    layer: what,
    id,
    days: contentLine("DTSTART;VALUE=DATE", dateValue(day)),
    title: t("{name}: {value}", { name: category, value: value.title }),
    description: what === "commitment" ? (entry.value.text?.trim() ?? "") : "",
    place: what === "training" ? (entry.value.place ?? "") : "",
    category,
    isInternal: value.visibility === "internal",
  };
}

function nameOf(id: string, project: ProjectView): string {
  const { title } = (recordWith(id, project)?.value ?? {}) as { title?: unknown };
  return typeof title === "string" ? title : id;
}
