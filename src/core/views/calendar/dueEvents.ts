import type { CalendarEvent, CalendarState } from "../../../protocol/calendar.ts";
import type { Day } from "../../model/calendar.ts";
import { type DueDay, dueDays } from "../../workflow/dueDays.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { shortened } from "../shortened.ts";
import { nameOf } from "./names.ts";
import type { PlacedEvent } from "./placedEvent.ts";

/** What is to be done by a certain day within some days, or was done then. */
export function* dueEvents([from, to]: readonly [Day, Day], source: FactsSource): Iterable<PlacedEvent> {
  for (const due of dueDays(source)) {
    if (due.day >= from && due.day <= to) yield { day: due.day, event: toEvent(due, source) };
  }
}

function toEvent(due: DueDay, source: FactsSource): CalendarEvent {
  const { project, lifecycleOf, today, t } = source;
  const { what, entry, day, field, isOpen } = due;
  const { id, value } = entry;
  const state: CalendarState = !isOpen ? "closed" : day < today ? "late" : "due";
  const people = new Set(peopleOf(due).filter((person) => person !== undefined));
  return {
    key: `${id} ${what}`,
    layer: what,
    state,
    stateTitle: isOpen ? (day < today ? t("Overdue") : t("To be done")) : stateTitle(entry, lifecycleOf, t),
    title: value.title,
    record: id,
    pointer: [field],
    people: [...people].map((person) => ({ id: person, name: nameOf(person, project), attended: undefined })),
    facts: factsOf(due, source).flatMap((fact) => fact || []),
    notes: "",
    actions: [],
    canLog: false,
  };
}

/** Whom it is about: who has to do it, and for whom. */
function peopleOf({ what, entry }: DueDay): readonly (string | undefined)[] {
  switch (what) {
    case "commitment":
      return [entry.value.by, entry.value.to];
    case "training":
      return [entry.value.trainer, ...(entry.value.audience ?? [])];
    default:
      return [entry.value.owner];
  }
}

function factsOf(
  { what, entry, day, field }: DueDay,
  { project, t }: FactsSource,
): readonly (string | undefined)[] {
  switch (what) {
    case "commitment": {
      const { by, to, text } = entry.value;
      return [
        by && t("Promised by: {name}", { name: nameOf(by, project) }),
        to && t("Promised to: {name}", { name: nameOf(to, project) }),
        text && shortened(text),
      ];
    }
    case "milestone": {
      const { due, baselineDue } = entry.value;
      return [
        due !== undefined && due !== day ? t("It was due on {date}.", { date: due }) : undefined,
        baselineDue && t("Agreed for {date}.", { date: baselineDue }),
      ];
    }
    case "review":
      return [field === "reviewBy" ? undefined : t("The level of the risk asks for it.")];
    case "training":
      return [entry.value.place && t("Place: {place}", { place: entry.value.place })];
  }
}
