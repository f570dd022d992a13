import type { Pointer } from "../../model/problem.ts";
import type { LifecycleDefinition, TransitionDefinition } from "../definition.ts";
import { listed, withoutExtras } from "../lifecycle.ts";

/** One transition of a definition, with its place. */
export interface Way {
  readonly from: string;
  /** Absent for one that is taken by itself. */
  readonly event?: string;
  readonly target: string;
  readonly transition: TransitionDefinition;
  readonly pointer: Pointer;
  /** The place of the name of its target. */
  readonly targetPointer: Pointer;
  /** Whether it stands behind one that is always taken. */
  readonly isShadowed: boolean;
}

/** Every transition of a definition. */
export function* waysOf({ states }: LifecycleDefinition): Iterable<Way> {
  for (const [from, { on = {}, always = [] }] of Object.entries(withoutExtras(states))) {
    for (const [event, ways] of Object.entries(withoutExtras(on))) {
      const base: Pointer = ["states", from, "on", event];
      const isList = Array.isArray(ways);
      const pointers = listed(ways).map((_, index) => (isList ? [...base, index] : base));
      for (const way of listedWays(from, listed(ways), pointers)) {
        const targetPointer = typeof ways === "string" ? base : way.targetPointer;
        yield { ...way, event, targetPointer };
      }
    }
    const pointers = always.map((_, index) => ["states", from, "always", index]);
    yield* listedWays(from, always, pointers);
  }
}

function* listedWays(
  from: string,
  transitions: readonly TransitionDefinition[],
  pointers: readonly Pointer[],
): Iterable<Way> {
  let isShadowed = false;
  for (const [index, transition] of transitions.entries()) {
    const pointer = pointers[index] ?? [];
    const target = transition.target ?? from;
    yield { from, target, transition, pointer, targetPointer: [...pointer, "target"], isShadowed };
    isShadowed ||= (transition.guards ?? []).length === 0;
  }
}
