import type {
  EventDefinition,
  Label,
  LifecycleDefinition,
  LifecycleKind,
  TransitionDefinition,
  Use,
} from "./definition.ts";

/** One way from a state, as the machine takes it. */
export interface Transition {
  /** The state itself where the event leaves it. */
  readonly target: string;
  readonly guards: readonly Use[];
  readonly effects: readonly Use[];
  readonly description: Label | undefined;
}

export interface State {
  readonly id: string;
  readonly title: Label;
  readonly description: Label | undefined;
  readonly tags: ReadonlySet<string>;
  readonly final: boolean;
  /** By event; of several, the first whose guards hold is taken. */
  readonly on: ReadonlyMap<string, readonly Transition[]>;
  readonly always: readonly Transition[];
}

/** A checked lifecycle as a table: what replay, lists and drawings read. */
export interface Lifecycle {
  readonly kind: LifecycleKind;
  readonly definition: LifecycleDefinition;
  readonly initial: string;
  readonly states: ReadonlyMap<string, State>;
  readonly events: ReadonlyMap<string, EventDefinition>;
}

/** Reads a definition that has passed its checks. */
export function toLifecycle(definition: LifecycleDefinition): Lifecycle {
  const states = new Map(
    Object.entries(withoutExtras(definition.states)).map(([id]) => [id, toState(id, definition)]),
  );
  const named = new Map(Object.entries(withoutExtras(definition.events ?? {})));
  const events = new Map<string, EventDefinition>();
  for (const state of states.values()) {
    for (const event of state.on.keys()) events.set(event, toEvent(named.get(event) ?? {}));
  }
  return { kind: definition.kind, definition, initial: definition.initial, states, events };
}

function toEvent({ data, ...event }: EventDefinition): EventDefinition {
  return data ? { ...event, data: withoutExtras(data) } : event;
}

/** A mapping without the keys that belong to the user (`x-…`). */
export function withoutExtras<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !key.startsWith("x-")));
}

function toState(id: string, { states }: LifecycleDefinition): State {
  const { title = id, description, tags = [], type, on = {}, always = [] } = states[id] ?? {};
  return {
    id,
    title,
    description,
    tags: new Set(tags),
    final: type === "final",
    on: new Map(
      Object.entries(withoutExtras(on)).map(([event, ways]) => [
        event,
        listed(ways).map((way) => toTransition(id, way)),
      ]),
    ),
    always: always.map((way) => toTransition(id, way)),
  };
}

/** The ways of an event, however short they are written. */
export function listed(
  ways: string | TransitionDefinition | readonly TransitionDefinition[],
): readonly TransitionDefinition[] {
  if (typeof ways === "string") return [{ target: ways }];
  return Array.isArray(ways) ? ways : [ways as TransitionDefinition];
}

function toTransition(
  source: string,
  { target = source, guards = [], effects = [], description }: TransitionDefinition,
): Transition {
  return { target, guards, effects, description };
}

/** Whether nothing is expected of a record in this state any more, or for now. */
export function isAtRest(state: State | undefined): boolean {
  return state !== undefined && (state.final || state.tags.has("rests"));
}
