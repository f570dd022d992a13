import type { Communication } from "../../../generated/records.ts";
import type { DateLine, DatePart } from "../../../protocol/dashboard/dashboardView.ts";
import { addDays, type Day, daysBetween } from "../../model/calendar.ts";
import { latestOccurrence, nextOccurrences } from "../../model/recurrence.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";

/** How many days are looked at, today among them. */
const span = 14;

/** So many are named at most, from the most overdue on. */
const mostNamed = 200;

/** What was promised and who is to be spoken with in the next fortnight, and what of both is overdue. */
export function datePart(source: FactsSource): DatePart {
  const { today, t } = source;
  const until = addDays(today, span - 1);
  const dates = [...commitmentDates(until, source), ...communicationDates(until, source)]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, mostNamed);
  if (dates.length > 0) return { until, dates };
  const text = t(
    "Nothing is due in the next fortnight. Give commitments a due date and communications a frequency to see them here.",
  );
  return { hint: { text, create: "communication" }, until, dates };
}

function* commitmentDates(until: Day, source: FactsSource): Iterable<DateLine> {
  const { project, lifecycleOf } = source;
  for (const entry of project.valid("commitment")) {
    const { title, due, to } = entry.value;
    if (due === undefined || due > until || isEnded(entry, lifecycleOf)) continue;
    const who = to === undefined ? [] : [nameOf(to, source)];
    yield { kind: "commitment", id: entry.id, title, date: due, inDays: daysBetween(source.today, due), who };
  }
}

function* communicationDates(until: Day, source: FactsSource): Iterable<DateLine> {
  const { project, lifecycleOf, today } = source;
  for (const entry of project.valid("communication")) {
    if (isEnded(entry, lifecycleOf)) continue;
    const { title, audience = [] } = entry.value;
    const who = audience.map((id) => nameOf(id, source));
    for (const date of daysOf(entry.value, today, until)) {
      yield { kind: "communication", id: entry.id, title, date, inDays: daysBetween(today, date), who };
    }
  }
}

/** The latest day that was missed, and those to come; one that happens once counts until it was held. */
function daysOf({ frequency, start, end, log = [] }: Communication, today: Day, until: Day): readonly Day[] {
  if (start === undefined) return [];
  const held = new Set(log.map(({ date }) => date));
  const last = [...held].sort().at(-1) ?? "";
  if (frequency === undefined) return start <= until && last < start ? [start] : [];
  const recurrence = { rule: frequency, start, end };
  const missed = latestOccurrence(recurrence, today);
  const next = nextOccurrences(recurrence, today, span).filter((day) => day <= until && !held.has(day));
  return missed !== undefined && last < missed ? [missed, ...next] : next;
}

function nameOf(id: string, { project }: FactsSource): string {
  return peopleOf(project).find(id)?.name ?? id;
}
