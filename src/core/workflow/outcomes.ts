import type { Facts } from "./facts.ts";
import { allGuards } from "./guards/allGuards.ts";
import type { Guard } from "./guards/guard.ts";
import type { Lifecycle, State, Transition } from "./lifecycle.ts";
import { unmetOf } from "./unmet.ts";

/** Whether a guard is asked again when a history is replayed. */
export function isLasting({ lasting }: Guard): boolean {
  return lasting;
}

/**
 * The states in which an event may have ended. Guards about the project of that time can't be asked again, so each
 * way whose lasting guards hold is possible, up to the first that was taken for certain.
 */
export function outcomesOf(
  ways: readonly Transition[],
  facts: Facts,
  lifecycle: Lifecycle,
): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const target of possibleTargets(ways, facts))
    settle(lifecycle.states.get(target), facts, lifecycle, ends);
  return ends;
}

/** Whether an event certainly ends in a state, because nothing is asked and nothing follows by itself. */
export function leadsPlainly(ways: readonly Transition[], state: string, { states }: Lifecycle): boolean {
  const [way] = ways;
  return way?.target === state && way.guards.length === 0 && states.get(state)?.always.length === 0;
}

/** Follows what is taken by itself until the record can rest. */
function settle(state: State | undefined, facts: Facts, lifecycle: Lifecycle, ends: Set<string>): void {
  if (!state) return;
  if (!state.always.some((way) => isCertain(way, facts))) ends.add(state.id);
  for (const target of possibleTargets(state.always, facts)) {
    settle(lifecycle.states.get(target), facts, lifecycle, ends);
  }
}

function possibleTargets(ways: readonly Transition[], facts: Facts): readonly string[] {
  const targets: string[] = [];
  for (const way of ways) {
    if (unmetOf(way.guards, facts, isLasting).length > 0) continue;
    targets.push(way.target);
    if (isJudgedForEver(way)) break;
  }
  return targets;
}

function isCertain(way: Transition, facts: Facts): boolean {
  return isJudgedForEver(way) && unmetOf(way.guards, facts).length === 0;
}

function isJudgedForEver({ guards }: Transition): boolean {
  return guards.every(({ type }) => allGuards[type]?.lasting === true);
}
