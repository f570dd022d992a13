import type { Day } from "../model/calendar.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { type LifecycleOf, statusOf } from "./atRest.ts";
import { digestOfContent } from "./content.ts";
import { type Cause, type Facts, historyOf, type LivingEntry, type Occurrence } from "./facts.ts";
import { peopleOf } from "./people.ts";

/** Where facts come from. */
export interface FactsSource {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  /** The time that counts as now, RFC 3339 in UTC. */
  readonly now: string;
  readonly today: Day;
  readonly t: Translate;
}

/** The facts of something that is about to happen to a record as it is. */
export function factsFor(
  entry: LivingEntry,
  occurrence: Occurrence,
  { project, lifecycleOf, today, t }: FactsSource,
  record = entry.value as unknown as Readonly<Record<string, unknown>>,
  cause?: Cause,
): Facts {
  const people = peopleOf(project);
  return {
    project,
    people,
    lifecycleOf,
    entry,
    record,
    history: historyOf(entry.value),
    state: statusOf(entry),
    occurrence,
    actor: people.find(occurrence.by),
    content: digestOfContent(entry.kind, record),
    cause,
    today,
    t,
  };
}
