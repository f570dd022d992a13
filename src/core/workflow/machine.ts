import { type AnyStateMachine, and, setup, transition } from "xstate";
import type { Params, Use } from "./definition.ts";
import { allEffects } from "./effects/allEffects.ts";
import type { Facts } from "./facts.ts";
import { allGuards } from "./guards/allGuards.ts";
import type { Lifecycle, State, Transition } from "./lifecycle.ts";

/** What a machine made of an event. */
export interface Step {
  readonly state: string;
  readonly effects: readonly Use[];
}

interface Context {
  readonly facts: Facts;
}

const machines = new WeakMap<Lifecycle, AnyStateMachine>();

/** The XState machine of a lifecycle; made once. Its guards ask the facts that its context holds. */
export function toMachine(lifecycle: Lifecycle): AnyStateMachine {
  let machine = machines.get(lifecycle);
  if (!machine) {
    machine = createMachine(lifecycle);
    machines.set(lifecycle, machine);
  }
  return machine;
}

/** Takes the event of the facts from their state; undefined where the machine does not accept it. */
export function step(lifecycle: Lifecycle, facts: Facts): Step | undefined {
  const machine = toMachine(lifecycle);
  const event = { type: facts.occurrence.event };
  const snapshot = machine.resolveState({ value: facts.state, context: { facts } });
  if (!machine.getTransitionData(snapshot, event)?.length) return undefined;
  const [next, actions] = transition(machine, snapshot, event);
  return {
    state: String(next.value),
    effects: actions.map(({ type, params }) => ({ type, params: (params ?? {}) as Params })),
  };
}

function createMachine({ kind, initial, states }: Lifecycle): AnyStateMachine {
  const guards = Object.fromEntries(
    Object.entries(allGuards).map(([name, guard]) => [
      name,
      ({ context }: { context: Context }, params: Params) => guard.unmet(context.facts, params).length === 0,
    ]),
  );
  const actions = Object.fromEntries(Object.keys(allEffects).map((name) => [name, () => undefined]));
  const types = {} as { context: Context; events: { type: string } };
  const machine = setup({ types, guards, actions }).createMachine({
    id: kind,
    initial,
    // Every step is taken from a state that is resolved with facts of its own.
    context: { facts: undefined as unknown as Facts },
    states: Object.fromEntries([...states].map(([id, state]) => [id, toStateNode(state)])),
  } as never);
  return machine as unknown as AnyStateMachine;
}

function toStateNode({ title, description, tags, final, on, always }: State): object {
  return {
    ...(final ? { type: "final" } : {}),
    tags: [...tags],
    meta: { title, description },
    on: Object.fromEntries([...on].map(([event, ways]) => [event, ways.map(toWay)])),
    always: always.map(toWay),
  };
}

function toWay({ target, guards, effects }: Transition): object {
  const named = guards.map(({ type, params = {} }) => ({ type, params }));
  return {
    target,
    ...(named.length > 0 ? { guard: and(named as never) } : {}),
    actions: effects.map(({ type, params = {} }) => ({ type, params })),
  };
}
