import type { Happening } from "../workflow/facts.ts";
import type { Lifecycle } from "../workflow/lifecycle.ts";

/** What tells the transitions of a lifecycle apart; the event is empty for those that are taken by themselves. */
export function transitionId(from: string, event: string, index: number): string {
  return `${from}/${event}/${index}`;
}

/**
 * How many times a history took each transition. Where several ways of an event lead to the same state, the history
 * doesn't say which was taken: the first stands for all.
 */
export function takenTransitions(
  lifecycle: Lifecycle,
  history: readonly Happening[],
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  let from = lifecycle.initial;
  for (const { event, state } of history) {
    for (const id of route(lifecycle, from, event, state)) taken.set(id, (taken.get(id) ?? 0) + 1);
    from = state;
  }
  return taken;
}

/** From a state by an event to where the record came to rest: at once, or on by what is taken by itself. */
function route({ states }: Lifecycle, from: string, event: string, to: string): readonly string[] {
  const ways = states.get(from)?.on.get(event) ?? [];
  const direct = ways.findIndex(({ target }) => target === to);
  if (direct >= 0) return [transitionId(from, event, direct)];
  for (const [index, { target }] of ways.entries()) {
    const onward = states.get(target)?.always.findIndex((way) => way.target === to) ?? -1;
    if (onward >= 0) return [transitionId(from, event, index), transitionId(target, "", onward)];
  }
  return [];
}
