import type { Use } from "./definition.ts";
import type { Digest } from "./digest.ts";
import { type Happening, historyOf, type LivingEntry } from "./facts.ts";
import type { Lifecycle, State } from "./lifecycle.ts";

/** An entry of a history by which both sides agreed on what the record says. */
export interface AgreedHappening extends Happening {
  /** Digest of the controlled content that was agreed. */
  readonly content: Digest;
}

const byWhichAgreed: readonly unknown[] = ["baseline", "change"];

/** What of a lifecycle has to do with agreeing. */
interface Control {
  /** The events by which a record's content is agreed. */
  readonly agreeing: ReadonlySet<string>;
  /** Those of them that a baseline brings. */
  readonly taking: ReadonlySet<string>;
  /** Those of them that a change request brings. */
  readonly changing: ReadonlySet<string>;
}

const controls = new WeakMap<Lifecycle, Control>();

/** Whether change requests alter the records of a lifecycle at all. */
export function hasChangeControl(lifecycle: Lifecycle): boolean {
  return controlOf(lifecycle).changing.size > 0;
}

/** Whether the records that are in a state of a lifecycle change only by a change request. */
export function isUnderChangeControl(state: State | undefined, lifecycle: Lifecycle): boolean {
  return state?.tags.has("controlled") === true && hasChangeControl(lifecycle);
}

/** The entries by which a record's content was agreed, oldest first; the last one counts. */
export function agreedHappenings(entry: LivingEntry, lifecycle: Lifecycle): readonly AgreedHappening[] {
  return historyOf(entry.value).filter((happening) => isAgreement(happening, lifecycle));
}

/** Whether an entry of a history is one by which content was agreed. */
export function isAgreement(happening: Happening, lifecycle: Lifecycle): happening is AgreedHappening {
  return controlOf(lifecycle).agreeing.has(happening.event) && happening.content !== undefined;
}

/** Whether an event is one by which the content of a record changes from one agreement to the next. */
export function isChanging(event: string, lifecycle: Lifecycle): boolean {
  return controlOf(lifecycle).changing.has(event);
}

/** Whether records of a kind come under control only by a baseline, and this one never did. */
export function isLeftOut({ value }: LivingEntry, lifecycle: Lifecycle): boolean {
  const { taking } = controlOf(lifecycle);
  return taking.size > 0 && !historyOf(value).some(({ event }) => taking.has(event));
}

function controlOf(lifecycle: Lifecycle): Control {
  let control = controls.get(lifecycle);
  if (!control) {
    control = readControl(lifecycle);
    controls.set(lifecycle, control);
  }
  return control;
}

/** A baseline or a change request brings agreement, and so does what has to be bound to the content before control begins. */
function readControl({ states }: Lifecycle): Control {
  const agreeing = new Set<string>();
  const taking = new Set<string>();
  const changing = new Set<string>();
  for (const [event, ways] of [...states.values()].flatMap(({ on }) => [...on])) {
    for (const { guards, target } of ways) {
      const kind = viaKind(guards);
      if (byWhichAgreed.includes(kind)) agreeing.add(event);
      if (kind === "baseline") taking.add(event);
      if (kind === "change") changing.add(event);
      if (states.get(target)?.tags.has("controlled")) {
        for (const bound of guards.flatMap(boundEvent)) agreeing.add(bound);
      }
    }
  }
  return { agreeing, taking, changing };
}

function boundEvent({ type, params }: Use): readonly string[] {
  return type === "happened" && params?.bound === true ? [String(params.event)] : [];
}

/** The event by which a baseline takes in a record that is in this state; undefined where none does. */
export function takingEvent(state: State): string | undefined {
  for (const [event, ways] of state.on) {
    if (ways.some(({ guards }) => viaKind(guards) === "baseline")) return event;
  }
  return undefined;
}

function viaKind(guards: readonly Use[]): unknown {
  return guards.find(({ type }) => type === "via")?.params?.kind;
}
