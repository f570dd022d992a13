import { type Day, daysBetween } from "../../model/calendar.ts";
import type { SeverityCounts } from "../../model/problemTally.ts";
import { statusOf } from "../../workflow/atRest.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";
import type { BoardSource } from "./boardSource.ts";
import { dueOfCard } from "./cardDue.ts";
import { goalsOfCard } from "./cardGoals.ts";
import { rankOfCard } from "./cardRank.ts";
import { isExpectedToMove } from "./columns.ts";
import { enteredDay } from "./enteredDay.ts";

/** A record as filters and columns look at it. */
export interface CardFacts {
  readonly entry: LivingEntry;
  readonly state: string;
  readonly title: string;
  readonly owner: string | undefined;
  readonly goals: readonly string[];
  readonly rank: string | undefined;
  /** For how many days it has been in its state; undefined where its history doesn't say. */
  readonly days: number | undefined;
  readonly age: "ageing" | "old" | undefined;
  readonly due: Day | undefined;
  /** For how many days it has been overdue; undefined where it is not. */
  readonly late: number | undefined;
  readonly problems: SeverityCounts | undefined;
}

/** After so many days in a state in which something is expected, a record is marked. */
const ageingDays = 14;
const oldDays = 30;

/** What a board says of records. What many of them have in common is found once. */
export function cardReader(lifecycle: Lifecycle, source: BoardSource): (entry: LivingEntry) => CardFacts {
  const { project, today, problems } = source;
  const { settings } = project;
  const states = [...lifecycle.states.values()];
  const expected = new Set(states.filter(isExpectedToMove).map(({ id }) => id));
  const daysUntilToday = remembering((day) => daysBetween(day, today));
  return (entry) => {
    const { title = "", owner } = entry.value as { title?: string; owner?: string };
    const state = statusOf(entry);
    const isExpected = expected.has(state);
    const entered = enteredDay(entry, lifecycle.initial, settings.timeZone);
    const days = entered === undefined ? undefined : Math.max(0, daysUntilToday(entered));
    const due = isExpected ? dueOfCard(entry, source) : undefined;
    const counts = problems.records.get(entry.id);
    return {
      entry,
      state,
      title,
      owner,
      goals: goalsOfCard(entry, project),
      rank: rankOfCard(entry, settings),
      days,
      age: isExpected ? ageOf(days) : undefined,
      due,
      late: due !== undefined && due < today ? daysUntilToday(due) : undefined,
      problems: counts && counts.error + counts.warning > 0 ? counts : undefined,
    };
  };
}

function ageOf(days: number | undefined): CardFacts["age"] {
  if (days === undefined || days < ageingDays) return undefined;
  return days < oldDays ? "ageing" : "old";
}

/** The same answer for the same day, without asking again. */
function remembering(ask: (day: Day) => number): (day: Day) => number {
  const answers = new Map<Day, number>();
  return (day) => {
    let answer = answers.get(day);
    if (answer === undefined) {
      answer = ask(day);
      answers.set(day, answer);
    }
    return answer;
  };
}
