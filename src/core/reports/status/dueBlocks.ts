import { overdueSince, recurrenceOf } from "../../model/contacts.ts";
import { occurrencesBetween } from "../../model/recurrence.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { Block } from "../document/document.ts";
import { type DueItem, dueItems } from "../parts/dueItems.ts";
import { dueTable } from "../parts/dueTable.ts";
import { isWithin, nextPeriod } from "../period.ts";
import type { ReportSource } from "../report.ts";

/** What was due by the end of the period and is still open, communications among it. */
export function notDoneBlocks(source: ReportSource): readonly Block[] {
  const { period, today, t } = source;
  const isLate = ({ due }: DueItem) => due <= period.to && due < today;
  const items = [...dueItems(source), ...overdueContacts(source)].filter(isLate);
  return dueTable(items, source, t("Everything that was due has been done."));
}

/** What is due in as many days again. */
export function nextBlocks(source: ReportSource): readonly Block[] {
  const { period, t } = source;
  const next = nextPeriod(period);
  const items = [...dueItems(source), ...nextContacts(source)].filter(({ due }) => isWithin(due, next));
  return dueTable(items, source, t("Nothing is due from {from} to {to}.", { from: next.from, to: next.to }));
}

function* overdueContacts({ project, lifecycleOf, today }: ReportSource): Iterable<DueItem> {
  for (const entry of project.valid("communication")) {
    const due = isEnded(entry, lifecycleOf) ? undefined : overdueSince(entry.value, today);
    const { title, owner } = entry.value;
    if (due !== undefined) yield { kind: entry.kind, id: entry.id, title, part: "", due, who: [owner] };
  }
}

/** The next day of each communication: the others follow from it. */
function* nextContacts({ project, lifecycleOf, period }: ReportSource): Iterable<DueItem> {
  const { from, to } = nextPeriod(period);
  for (const entry of project.valid("communication")) {
    const recurrence = isEnded(entry, lifecycleOf) ? undefined : recurrenceOf(entry.value);
    const [due] = recurrence ? occurrencesBetween(recurrence, from, to) : [];
    const { title, owner } = entry.value;
    if (due !== undefined) yield { kind: entry.kind, id: entry.id, title, part: "", due, who: [owner] };
  }
}
