import type { Lifecycle, State } from "./lifecycle.ts";

/** A state, and those into which a record may go on from it by itself. */
export function settlingFrom(state: string, { states }: Lifecycle): readonly string[] {
  const reached = new Set([state]);
  for (const one of reached) {
    for (const { target } of states.get(one)?.always ?? []) reached.add(target);
  }
  return [...reached];
}

/** The other states to which an event leads from a state: at once, or by what follows by itself. */
export function onwardFrom(state: State, lifecycle: Lifecycle): readonly string[] {
  const targets = [...state.on.values()].flat().map(({ target }) => target);
  const reached = new Set(targets.flatMap((target) => settlingFrom(target, lifecycle)));
  reached.delete(state.id);
  return [...reached];
}
