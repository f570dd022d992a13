import type { Translate } from "../model/translate.ts";
import { type LifecycleKind, labelText, type Use } from "../workflow/definition.ts";
import { allEffects } from "../workflow/effects/allEffects.ts";
import { allGuards } from "../workflow/guards/allGuards.ts";
import type { Lifecycle, State, Transition } from "../workflow/lifecycle.ts";

/** A lifecycle as people read it: its states, and the ways between them. */
export interface LifecycleView {
  readonly kind: LifecycleKind;
  readonly title: string;
  readonly description: string;
  readonly initial: string;
  readonly states: readonly StateView[];
  /** In the order of the states, and of the events in each. */
  readonly ways: readonly WayView[];
}

export interface StateView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly isFinal: boolean;
}

export interface WayView {
  readonly from: string;
  readonly to: string;
  /** Undefined for a way that is taken by itself. */
  readonly event: string | undefined;
  readonly title: string;
  /** What it demands, in a few words each. */
  readonly conditions: readonly string[];
  /** What it brings about besides the new state, in a few words each. */
  readonly effects: readonly string[];
}

/** Puts a lifecycle into the reader's words. */
export function viewLifecycle(lifecycle: Lifecycle, t: Translate): LifecycleView {
  const { kind, definition, initial } = lifecycle;
  const states = [...lifecycle.states.values()];
  return {
    kind,
    title: labelText(definition.title, t, kind),
    description: labelText(definition.description, t),
    initial,
    states: states.map((state) => ({
      id: state.id,
      title: labelText(state.title, t, state.id),
      description: labelText(state.description, t),
      tags: [...state.tags],
      isFinal: state.final,
    })),
    ways: states.flatMap((state) => waysFrom(state, lifecycle, t)),
  };
}

function waysFrom({ id, on, always }: State, { events }: Lifecycle, t: Translate): readonly WayView[] {
  const named = [...on].flatMap(([event, ways]) =>
    ways.map((way) => viewWay(id, way, event, labelText(events.get(event)?.title, t, event), t)),
  );
  return [...named, ...always.map((way) => viewWay(id, way, undefined, "", t))];
}

function viewWay(
  from: string,
  { target, guards, effects }: Transition,
  event: string | undefined,
  title: string,
  t: Translate,
): WayView {
  const describe = (registry: typeof allGuards | typeof allEffects, uses: readonly Use[]) =>
    uses.map(({ type, params = {} }) => registry[type]?.describe(params, t) ?? type);
  return {
    from,
    to: target,
    event,
    title,
    conditions: describe(allGuards, guards),
    effects: describe(allEffects, effects),
  };
}
