import type { StateView, TransitionView } from "../../src/protocol/lifecycle.ts";
import type { LifecycleTexts } from "../../src/protocol/lifecycleTexts.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { Machine } from "./machine.ts";

const waiting = "waiting:";

/** “Waits for the client”; undefined where the state waits for nobody. */
export function waitingText({ tags }: StateView, texts: LifecycleTexts): string | undefined {
  const who = tags.find((tag) => tag.startsWith(waiting))?.slice(waiting.length);
  if (who === undefined) return undefined;
  if (who === "client") return texts.waitingClient;
  if (who === "board") return texts.waitingBoard;
  return fillIn(texts.waitingOther, { who });
}

export function isControlled({ tags }: StateView): boolean {
  return tags.includes("controlled");
}

/** What a drawing shows by shapes, in words. */
export function marksOf(state: StateView, texts: LifecycleTexts): readonly string[] {
  const waits = waitingText(state, texts);
  return [
    ...(state.current ? [texts.current] : state.visited ? [texts.visited] : []),
    ...(state.initial ? [texts.initial] : []),
    ...(state.final ? [texts.final] : []),
    ...(isControlled(state) ? [texts.controlled] : []),
    ...(waits ? [waits] : []),
  ];
}

export function titleOf({ title, id }: StateView): string {
  return title || id;
}

/** What people call a transition. */
export function labelOf({ title, event }: TransitionView, texts: LifecycleTexts): string {
  return title || event || texts.byItself;
}

/** “Confirmed”, for the id of a state. */
export function stateTitle({ states }: Machine, id: string): string {
  const state = states.get(id);
  return state ? titleOf(state) : id;
}

/** “From Analysed to Confirmed”. */
export function fromTo({ from, to }: TransitionView, machine: Machine): string {
  return fillIn(machine.texts.fromTo, { from: stateTitle(machine, from), to: stateTitle(machine, to) });
}

/** “Taken once”, “Taken 3 times”; undefined for what was never taken. */
export function takenText({ travelled }: TransitionView, texts: LifecycleTexts): string | undefined {
  if (travelled === 0) return undefined;
  return travelled === 1 ? texts.taken : fillIn(texts.takenOften, { count: travelled });
}

/** “Possible now” or “Blocked”; undefined where the record is elsewhere. */
export function offerText({ offer }: TransitionView, texts: LifecycleTexts): string | undefined {
  return offer === "none" ? undefined : offer === "open" ? texts.possible : texts.blocked;
}

/** A state, for those who listen. */
export function spokenState(state: StateView, { texts }: Machine): string {
  return [titleOf(state), ...marksOf(state, texts)].join(", ");
}

/**
 * A transition, for those who listen. It begins with what others see, so that it can also be called by that.
 * @param shown its label in the drawing, perhaps cut
 */
export function spokenTransition(transition: TransitionView, machine: Machine, shown: string): string {
  const { texts } = machine;
  const label = labelOf(transition, texts);
  const pieces = [
    shown,
    shown.startsWith(label) ? undefined : label,
    fromTo(transition, machine),
    offerText(transition, texts),
    ...transition.reasons,
    takenText(transition, texts),
  ];
  return pieces.filter((piece) => piece !== undefined).join(", ");
}
