import { isAtRest, type Lifecycle, type Transition } from "../../workflow/lifecycle.ts";

/**
 * The first event that anybody may bring about and by which a record leaves its state; a state where nothing more is
 * expected comes last. Undefined where there is none.
 */
export function onwardEvent({ states }: Lifecycle, state: string): string | undefined {
  const leading = [...(states.get(state)?.on ?? [])].filter(([, ways]) =>
    ways.some((way) => way.target !== state && !isByRecord(way)),
  );
  const onward = leading.find(([, ways]) => ways.some(({ target }) => !isAtRest(states.get(target))));
  return (onward ?? leading[0])?.[0];
}

/** Whether a way is taken by way of another record, such as a baseline. */
function isByRecord({ guards }: Transition): boolean {
  return guards.some(({ type }) => type === "via");
}
