import { type Day, dayIn, toInstant } from "../../model/calendar.ts";
import { mainWay } from "../../views/dashboard/mainWay.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import { labelText } from "../../workflow/definition.ts";
import { type Happening, historyOf, type LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { isAtRest, type Lifecycle } from "../../workflow/lifecycle.ts";
import { isWithin } from "../period.ts";
import type { Period } from "../report.ts";

/** Where a record went within a period. */
export interface Move {
  readonly entry: LivingEntry;
  readonly day: Day;
  /** The title of the state to which it came. */
  readonly state: string;
  readonly note: string;
  /** Whether something is achieved by it, not merely under way. */
  readonly isDone: boolean;
}

/** What moved on within a period, and what was thrown back or went off its way. */
export interface Moves {
  readonly onward: readonly Move[];
  readonly back: readonly Move[];
}

/** The states of our lifecycles in which something went wrong. */
const failures: ReadonlySet<string> = new Set(["failed", "rejected", "returned", "missed", "broken"]);

/** Where records of some kinds went, by the way that their lifecycle takes when all goes well. */
export function movesIn(period: Period, kinds: readonly LifecycleKind[], source: FactsSource): Moves {
  const onward: Move[] = [];
  const back: Move[] = [];
  for (const kind of kinds) {
    const lifecycle = source.lifecycleOf(kind);
    if (!lifecycle) continue;
    const way = mainWay(lifecycle).map(({ id }) => id);
    for (const entry of source.project.valid(kind)) {
      const found = lastMove(entry as LivingEntry, lifecycle, period, source);
      if (!found) continue;
      const state = lifecycle.states.get(found.happening.state);
      const [before, after] = [way.indexOf(found.before), way.indexOf(found.happening.state)];
      const isSettled = after < 0 && state?.tags.has("controlled") === true;
      // What leads on with something that failed is no progress, though it goes on from there.
      if (failures.has(found.happening.state) || (after < before && !isSettled)) back.push(found.move);
      else if (after > before || isSettled) onward.push(found.move);
    }
  }
  return { onward: onward.sort(byDay), back: back.sort(byDay) };
}

interface Found {
  readonly move: Move;
  readonly before: string;
  readonly happening: Happening;
}

/** The last change of state within a period, and the state before the first one. */
function lastMove(
  entry: LivingEntry,
  lifecycle: Lifecycle,
  period: Period,
  { project, t }: FactsSource,
): Found | undefined {
  const history = historyOf(entry.value);
  const dayOf = ({ at }: Happening) => dayIn(toInstant(at), project.settings.timeZone);
  const stateBefore = (index: number) => history[index - 1]?.state ?? lifecycle.initial;
  const within = [...history.keys()].filter((index) => {
    const happening = history[index] as Happening;
    return isWithin(dayOf(happening), period) && happening.state !== stateBefore(index);
  });
  const [first] = within;
  const last = within.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const happening = history[last] as Happening;
  const state = labelText(lifecycle.states.get(happening.state)?.title, t, happening.state);
  const { note = "" } = happening;
  return {
    move: {
      entry,
      day: dayOf(happening),
      state,
      note: String(note),
      isDone: isDone(happening.state, lifecycle),
    },
    before: stateBefore(first),
    happening,
  };
}

/** Where it is agreed, or at rest, or in the second half of its way; what is voted on is not done. */
function isDone(id: string, lifecycle: Lifecycle): boolean {
  const way = mainWay(lifecycle).map((one) => one.id);
  const state = lifecycle.states.get(id);
  if (isAtRest(state) || state?.tags.has("controlled")) return true;
  return way.indexOf(id) * 2 > way.length && state?.tags.has("waiting:board") !== true;
}

function byDay(one: Move, other: Move): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}
