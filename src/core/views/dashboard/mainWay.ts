import { isAtRest, type Lifecycle, type State } from "../../workflow/lifecycle.ts";

/**
 * The states through which a record goes when all goes well: from each by the first event that leads on, and not to
 * where it rests. Only a state at the end may be final.
 */
export function mainWay({ states, initial }: Lifecycle): readonly State[] {
  const way = new Set<State>();
  let state = states.get(initial);
  while (state && !way.has(state)) {
    way.add(state);
    const targets = [...state.on.values()].flat().map(({ target }) => states.get(target));
    const onward = targets.filter((target) => target && !way.has(target) && !target.tags.has("rests"));
    state = onward.find((target) => !isAtRest(target)) ?? onward[0];
  }
  return [...way];
}
