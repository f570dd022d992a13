import type { AnyMachineSnapshot, AnyStateMachine } from "xstate";
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from "xstate/graph";
import type { Params, Use } from "../../../../src/core/workflow/definition.ts";
import { allGuards } from "../../../../src/core/workflow/guards/allGuards.ts";
import type { Lifecycle, Transition } from "../../../../src/core/workflow/lifecycle.ts";
import { toMachine } from "../../../../src/core/workflow/machine.ts";

/** An event that says itself which guards do not hold; all the others do. */
export interface ForcedEvent {
  readonly type: string;
  readonly denied: readonly string[];
}

/** A way of a lifecycle, with an event that takes it and where it must lead. */
export interface Probe {
  readonly way: string;
  readonly from: string;
  readonly event: ForcedEvent;
  readonly to: string;
}

export interface Edge {
  readonly from: string;
  readonly event: ForcedEvent;
  readonly to: string;
}

/** More than any lifecycle needs: a walk that goes on for longer has lost its way. */
const limit = 20_000;

export function keyOf({ type, params = {} }: Use): string {
  return JSON.stringify([type, params]);
}

/** Each way of an event, and each that is taken by itself after it, by the guards that must not hold for it. */
export function probesFrom(from: string, lifecycle: Lifecycle): readonly Probe[] {
  const probes: Probe[] = [];
  for (const [type, ways] of lifecycle.states.get(from)?.on ?? []) {
    for (const [index, way] of ways.entries()) {
      const before = deniedFor(ways, index);
      const always = lifecycle.states.get(way.target)?.always ?? [];
      const stays = always.flatMap(({ guards }) => guards.map(keyOf));
      const name = `${from} ${type} ${index}`;
      probes.push({ way: name, from, event: { type, denied: [...before, ...stays] }, to: way.target });
      for (const [next, onward] of always.entries()) {
        const denied = [...before, ...deniedFor(always, next)];
        probes.push({
          way: `${way.target} always ${next}`,
          from,
          event: { type, denied },
          to: onward.target,
        });
      }
    }
  }
  return probes;
}

/** The guards of the ways before one, except those that it has itself. */
function deniedFor(ways: readonly Transition[], index: number): readonly string[] {
  const own = ways[index]?.guards.map(keyOf) ?? [];
  return ways
    .slice(0, index)
    .flatMap(({ guards }) => guards.map(keyOf))
    .filter((key) => !own.includes(key));
}

/** The machine of a lifecycle, whose guards hold unless the event or `never` denies them. */
function forced(lifecycle: Lifecycle, never: (use: Use) => boolean): AnyStateMachine {
  const guards = Object.keys(allGuards).map((type) => [
    type,
    ({ event }: { event: Partial<ForcedEvent> }, params: Params) =>
      event.denied?.includes(keyOf({ type, params })) === false && !never({ type, params }),
  ]);
  return toMachine(lifecycle).provide({ guards: Object.fromEntries(guards) });
}

function traversal(lifecycle: Lifecycle): object {
  return {
    events: ({ value }: AnyMachineSnapshot) => probesFrom(String(value), lifecycle).map(({ event }) => event),
    serializeState: ({ value }: AnyMachineSnapshot) => String(value),
    limit,
  };
}

/** The states to which there is a way, with the number of steps that it takes. */
export function reachedStates(
  lifecycle: Lifecycle,
  never: (use: Use) => boolean = () => false,
): ReadonlyMap<string, number> {
  const paths = getShortestPaths(forced(lifecycle, never), traversal(lifecycle));
  return new Map(paths.map(({ state, weight }) => [String(state.value), weight]));
}

/** Everything that happens in the states that are reached, when each event is tried that takes some way. */
export function takenEdges(lifecycle: Lifecycle): readonly Edge[] {
  const machine = forced(lifecycle, () => false);
  const edges = adjacencyMapToArray(getAdjacencyMap(machine as never, traversal(lifecycle) as never));
  return (edges as unknown as Record<"state" | "nextState" | "event", never>[]).map(
    ({ state, event, nextState }) => ({
      from: String((state as AnyMachineSnapshot).value),
      event,
      to: String((nextState as AnyMachineSnapshot).value),
    }),
  );
}
