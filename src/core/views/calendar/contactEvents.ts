import type { CalendarEvent, CalendarPerson, CalendarState } from "../../../protocol/calendar.ts";
import type { Day } from "../../model/calendar.ts";
import { type Contact, contactsBetween, overdueSince } from "../../model/contacts.ts";
import type { Entry } from "../../model/entry.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { shortened } from "../shortened.ts";
import { nameOf, titleOf } from "./names.ts";
import type { PlacedEvent } from "./placedEvent.ts";

/** What a communication was due for, and when it was held, within some days. What has ended or rests is due no more. */
export function* contactEvents(
  entry: Entry<"communication">,
  [from, to]: readonly [Day, Day],
  source: FactsSource,
): Iterable<PlacedEvent> {
  const { lifecycleOf, today } = source;
  const isDue = !isEnded(entry, lifecycleOf);
  const contacts = contactsBetween(entry.value, from, to, isDue);
  const overdue = contacts.length > 0 && isDue ? overdueSince(entry.value, today) : undefined;
  for (const contact of contacts) {
    const state = stateOf(contact, overdue, today);
    yield { day: contact.day, event: toEvent(entry, contact, state, source) };
  }
}

function stateOf({ day, logged }: Contact, overdue: Day | undefined, today: Day): CalendarState {
  if (logged !== undefined) return "held";
  if (day >= today) return "planned";
  return day === overdue ? "overdue" : "missed";
}

function toEvent(
  entry: Entry<"communication">,
  contact: Contact,
  state: CalendarState,
  { project, today, t }: FactsSource,
): CalendarEvent {
  const { id, value } = entry;
  const { day, due, logged } = contact;
  const held = logged === undefined ? undefined : value.log?.[logged];
  const facts = [
    due !== undefined && due !== day && t("It was due on {date}.", { date: due }),
    value.channel && t("Channel: {channel}", { channel: value.channel }),
    value.owner && t("Owner: {name}", { name: nameOf(value.owner, project) }),
    value.purpose && shortened(value.purpose),
  ];
  return {
    key: `${id} ${day} ${logged ?? "due"}`,
    layer: "communication",
    state,
    stateTitle: contactState(state, t),
    title: value.title,
    record: id,
    pointer: logged === undefined ? ["frequency"] : ["log", logged],
    people: peopleOf(value.audience ?? [], held?.attendees, project),
    facts: facts.flatMap((fact) => fact || []),
    notes: shortened(held?.notes ?? ""),
    actions: (held?.actions ?? []).map((action) => ({ id: action, name: titleOf(action, project) })),
    canLog: logged === undefined && day <= today,
  };
}

/** The audience, and whoever else was there. */
function peopleOf(
  audience: readonly string[],
  attendees: readonly string[] | undefined,
  project: FactsSource["project"],
): readonly CalendarPerson[] {
  return [...new Set([...audience, ...(attendees ?? [])])].map((id) => ({
    id,
    name: nameOf(id, project),
    attended: attendees?.includes(id),
  }));
}

function contactState(state: CalendarState, t: Translate): string {
  switch (state) {
    case "held":
      return t("Held");
    case "missed":
      return t("Not held");
    case "overdue":
      return t("Overdue");
    default:
      return t("Planned");
  }
}
