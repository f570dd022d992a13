import {
  type CalendarEvent,
  type CalendarName,
  type CalendarScope,
  type CalendarView,
  calendarLayers,
} from "../../../protocol/calendar.ts";
import type { Day } from "../../model/calendar.ts";
import { atOnce, type Steps } from "../../model/turns.ts";
import { isEnded, isLiving } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { boundedScope } from "./calendarScope.ts";
import { contactEvents } from "./contactEvents.ts";
import type { WeekDay } from "./dayWords.ts";
import { dueEvents } from "./dueEvents.ts";
import { type EventsByDay, monthGrid, monthWindow, toCalendarDay } from "./monthGrid.ts";
import { owedPeople } from "./owedPeople.ts";

/** More than so many nobody looks through. */
const most = 500;

/**
 * What happens with a project's people in a month and in the days of an agenda. Only these days are looked at, however
 * long something has been held. @param weekStart 0 is Sunday
 */
export function viewCalendar(
  wanted: Partial<CalendarScope> | undefined,
  weekStart: WeekDay,
  source: FactsSource,
): CalendarView {
  return atOnce(calendarInTurns(wanted, weekStart, source));
}

/** The same in turns. */
export function* calendarInTurns(
  wanted: Partial<CalendarScope> | undefined,
  weekStart: WeekDay,
  source: FactsSource,
): Steps<CalendarView> {
  const { project, today, t } = source;
  const { month, from, to } = boundedScope(wanted, today);
  const { name, timeZone } = project.settings;
  const agenda = yield* eventsBetween([from, to], source);
  const events = yield* eventsBetween(monthWindow(month, weekStart), source);
  const owed = owedPeople(source);
  yield;
  return {
    title:
      name === "" ? t("Communication calendar") : t("{project}: communication calendar", { project: name }),
    today,
    timeZone,
    month: monthGrid(month, events, {
      today,
      weekStart,
      language: t.language,
    }),
    agenda: {
      from,
      to,
      days: [...agenda.keys()]
        .sort()
        .map((day) => toCalendarDay(day, agenda, { today, language: t.language })),
    },
    owed,
    communications: communications(source),
    people: [...project.valid("stakeholder")]
      .filter((entry) => !isEnded(entry, source.lifecycleOf))
      .slice(0, most)
      .map(({ id, value }) => ({ id, name: value.title })),
    actions: openActions(source),
  };
}

/** What happens within some days, by day, and of each day in the order of the layers and by title. */
function* eventsBetween(window: readonly [Day, Day], source: FactsSource): Steps<EventsByDay> {
  const events = new Map<Day, CalendarEvent[]>();
  const place = (day: Day, event: CalendarEvent) => {
    const same = events.get(day);
    if (same) same.push(event);
    else events.set(day, [event]);
  };
  for (const entry of source.project.valid("communication")) {
    for (const { day, event } of contactEvents(entry, window, source)) place(day, event);
    yield;
  }
  for (const { day, event } of dueEvents(window, source)) {
    place(day, event);
    yield;
  }
  const layer = (event: CalendarEvent) => calendarLayers.indexOf(event.layer);
  for (const same of events.values()) {
    same.sort((a, b) => layer(a) - layer(b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  }
  return events;
}

/** Those that are still held come first. */
function communications({ project, lifecycleOf }: FactsSource): CalendarView["communications"] {
  const ended = new Set([...project.valid("communication")].filter((entry) => isEnded(entry, lifecycleOf)));
  const held = [...project.valid("communication")].filter((entry) => !ended.has(entry));
  return [...held, ...ended].slice(0, most).map(({ id, value }) => ({
    id,
    title: value.title,
    audience: value.audience ?? [],
    logged: (value.log ?? []).map(({ date }) => date),
  }));
}

/** The issues, commitments and decisions that are open. */
function openActions({ project, lifecycleOf }: FactsSource): readonly CalendarName[] {
  const names: CalendarName[] = [];
  for (const kind of ["issue", "commitment", "decision"] as const) {
    for (const entry of project.valid(kind)) {
      if (names.length === most) return names;
      if (!isLiving(entry) || isEnded(entry, lifecycleOf)) continue;
      names.push({ id: entry.id, name: entry.value.title });
    }
  }
  return names;
}
