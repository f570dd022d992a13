import { isSigned } from "../../control/signedAcceptances.ts";
import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import { waitedFor } from "../../views/waitingFor.ts";
import { isEnded, statusOf } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** Something that has to be done by a day, and hasn't been. */
export interface DueItem {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** A part of the record, such as an action; empty where the record itself is due. */
  readonly part: string;
  readonly due: Day;
  /** Ids of who has to do it. */
  readonly who: readonly (string | undefined)[];
}

/** What is open and has a day by which it should be done: records, and actions and duties within them. */
export function* dueItems(source: FactsSource): Iterable<DueItem> {
  const { project, lifecycleOf } = source;
  for (const entry of project.valid("milestone")) {
    if (entry.value.reached === undefined) yield* itemOf(entry, entry.value.due, [entry.value.owner], source);
  }
  for (const entry of project.valid("deliverable")) {
    if (isAhead(entry, ["planned", "producing", "reviewing", "returned"], source)) {
      yield* itemOf(entry, entry.value.due, [entry.value.owner], source);
    }
  }
  for (const entry of project.valid("commitment")) {
    yield* itemOf(entry, entry.value.due, [entry.value.by ?? entry.value.owner], source);
  }
  for (const entry of project.valid("quality")) {
    if (isAhead(entry, ["planned", "failed", "reworked"], source)) {
      yield* itemOf(entry, entry.value.due, [entry.value.owner], source);
    }
  }
  for (const entry of project.valid("training")) {
    if (statusOf(entry) === lifecycleOf("training")?.initial) {
      yield* itemOf(entry, entry.value.date, [entry.value.trainer ?? entry.value.owner], source);
    }
  }
  for (const entry of project.valid("issue")) {
    const tags = lifecycleOf("issue")?.states.get(statusOf(entry))?.tags ?? [];
    // Once it is resolved, it waits for whoever raised it.
    const isOurs = waitedFor(tags).every((whom) => whom === "team");
    if (isOurs) yield* itemOf(entry, entry.value.due, [entry.value.owner], source);
  }
  for (const entry of project.valid("acceptance")) {
    if (!isSigned(entry, lifecycleOf)) yield* itemOf(entry, entry.value.due, [entry.value.owner], source);
  }
  yield* actionItems(source);
  yield* dutyItems(source);
}

/** Of a lifecycle of the team's own, whatever is not at its end counts. */
function isAhead(entry: Entry, states: readonly string[], { lifecycleOf }: FactsSource): boolean {
  const status = statusOf(entry);
  const lifecycle = lifecycleOf(entry.kind as "quality");
  return states.includes(status) || !(lifecycle?.states.has("planned") ?? false);
}

function* itemOf(
  entry: Entry<"milestone" | "deliverable" | "commitment" | "quality" | "training" | "issue" | "acceptance">,
  due: Day | undefined,
  who: DueItem["who"],
  { lifecycleOf }: FactsSource,
): Iterable<DueItem> {
  if (due === undefined || isEnded(entry, lifecycleOf)) return;
  yield { kind: entry.kind, id: entry.id, title: entry.value.title, part: "", due, who };
}

function* actionItems({ project, lifecycleOf }: FactsSource): Iterable<DueItem> {
  for (const kind of ["risk", "issue", "feedback"] as const) {
    for (const entry of project.valid(kind)) {
      if (isEnded(entry, lifecycleOf)) continue;
      const { title, owner, actions = [] } = entry.value;
      for (const action of actions) {
        if (action.done || action.due === undefined) continue;
        const who = [action.owner ?? owner];
        yield { kind, id: entry.id, title, part: action.text, due: action.due, who };
      }
    }
  }
  for (const entry of project.valid("acceptance")) {
    for (const { text, due, done, owner } of entry.value.punchList ?? []) {
      if (done || due === undefined) continue;
      yield { kind: "acceptance", id: entry.id, title: entry.value.title, part: text, due, who: [owner] };
    }
  }
}

function* dutyItems({ project }: FactsSource): Iterable<DueItem> {
  for (const entry of project.valid("charter")) {
    for (const { of: whose, text, due, done } of entry.value.contract?.duties ?? []) {
      if (done || due === undefined) continue;
      yield { kind: "charter", id: entry.id, title: entry.value.title, part: text, due, who: [whose] };
    }
  }
}
