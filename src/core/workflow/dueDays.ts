import type { Day } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import { isEnded, statusOf } from "./atRest.ts";
import type { FactsSource } from "./factsFor.ts";
import { reviewDue } from "./riskReview.ts";

/** A day of a record on which something is to be done, or was. */
export type DueDay = { [K in keyof Kinds]: Due<K> }[keyof Kinds];

interface Due<L extends keyof Kinds> {
  /** What is due: a promise, a milestone, a look at a risk, a training. */
  readonly what: L;
  readonly entry: Entry<Kinds[L]>;
  readonly day: Day;
  /** The field that says so; the id where it follows from others. */
  readonly field: string;
  /** Whether it still waits. */
  readonly isOpen: boolean;
}

interface Kinds {
  readonly commitment: "commitment";
  readonly milestone: "milestone";
  readonly review: "risk";
  readonly training: "training";
}

type Source = Pick<FactsSource, "project" | "lifecycleOf">;

/** The days by which promises, milestones, reviews of risks and trainings are due, done ones among them. */
export function* dueDays({ project, lifecycleOf }: Source): Iterable<DueDay> {
  for (const entry of project.valid("commitment")) {
    const { due: day } = entry.value;
    const isOpen = !isEnded(entry, lifecycleOf);
    if (day !== undefined) yield { what: "commitment", entry, day, field: "due", isOpen };
  }
  for (const entry of project.valid("milestone")) {
    const { due, reached } = entry.value;
    // What was reached stands on the day on which it was.
    const day = reached ?? due;
    const field = reached === undefined ? "due" : "reached";
    const isOpen = reached === undefined && !isEnded(entry, lifecycleOf);
    if (day !== undefined) yield { what: "milestone", entry, day, field, isOpen };
  }
  for (const entry of project.valid("risk")) {
    const review = isEnded(entry, lifecycleOf) ? undefined : reviewDue(entry, project.settings);
    const field = review?.isSaid ? "reviewBy" : "id";
    if (review) yield { what: "review", entry, day: review.due, field, isOpen: true };
  }
  for (const entry of project.valid("training")) {
    const { date: day } = entry.value;
    // It waits only as long as it was neither held nor called off.
    const isOpen = statusOf(entry) === lifecycleOf("training")?.initial;
    if (day !== undefined) yield { what: "training", entry, day, field: "date", isOpen };
  }
}
