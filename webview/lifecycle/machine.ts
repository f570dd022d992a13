import type { LifecycleView, StateView } from "../../src/protocol/lifecycle.ts";
import type { LifecycleTexts } from "../../src/protocol/lifecycleTexts.ts";

/** A lifecycle with what is needed to speak of it. */
export interface Machine {
  readonly view: LifecycleView;
  readonly texts: LifecycleTexts;
  readonly states: ReadonlyMap<string, StateView>;
}

/** What somebody looks at: its details are shown. */
export interface Looked {
  readonly what: "state" | "transition";
  readonly id: string;
}

export function machineOf(view: LifecycleView, texts: LifecycleTexts): Machine {
  return { view, texts, states: new Map(view.states.map((state) => [state.id, state])) };
}

/** Where the record is, or where it would begin. */
export function currentState({ view }: Machine): StateView | undefined {
  return view.states.find(({ current }) => current) ?? view.states.find(({ initial }) => initial);
}
