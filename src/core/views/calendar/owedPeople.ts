import type { OwedPerson } from "../../../protocol/calendar.ts";
import { type Day, daysBetween } from "../../model/calendar.ts";
import { overdueSince } from "../../model/contacts.ts";
import type { Entry } from "../../model/entry.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { nameOf } from "./names.ts";

interface OwedContact {
  readonly record: string;
  readonly title: string;
  readonly due: Day;
}

/** Who is owed a contact today: the audiences of what is overdue. Key stakeholders come first, then the longest waits. */
export function owedPeople(source: FactsSource): readonly OwedPerson[] {
  const { project, lifecycleOf, today, t } = source;
  const owed = new Map<string, OwedContact[]>();
  for (const entry of project.valid("communication")) {
    const due = isEnded(entry, lifecycleOf) ? undefined : overdueSince(entry.value, today);
    if (due === undefined) continue;
    for (const id of new Set(entry.value.audience)) {
      const person = recordWith(id, project);
      if (person && isEnded(person, lifecycleOf)) continue;
      owed.set(id, [...(owed.get(id) ?? []), { record: entry.id, title: entry.value.title, due }]);
    }
  }
  return [...owed]
    .map(([id, contacts]) => ({
      id,
      name: nameOf(id, project),
      isKey: isKey(recordWith(id, project)),
      contacts: contacts
        .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
        .map((contact) => ({ ...contact, since: since(contact.due, today, t) })),
    }))
    .sort((a, b) => Number(b.isKey) - Number(a.isKey) || byWait(a, b));
}

function byWait(a: OwedPerson, b: OwedPerson): number {
  const [one = "", other = ""] = [a.contacts[0]?.due, b.contacts[0]?.due];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isKey(person: Entry | undefined): boolean {
  return (person?.value as { key?: unknown } | undefined)?.key === true;
}

function since(due: Day, today: Day, t: FactsSource["t"]): string {
  const count = daysBetween(due, today);
  return count === 1 ? t("since yesterday") : t("for {count} days", { count });
}
