import type { Use } from "./definition.ts";
import { type Happening, historyOf, type LivingEntry } from "./facts.ts";
import type { Lifecycle, State } from "./lifecycle.ts";

/** An entry of a history by which both sides agreed on what the record says. */
export interface AgreedHappening extends Happening {
  /** The baseline or the change request. */
  readonly via: string;
  /** Digest of the controlled content that was agreed. */
  readonly content: string;
}

const byWhichAgreed: readonly unknown[] = ["baseline", "change"];
const events = new WeakMap<Lifecycle, ReadonlySet<string>>();

/** Whether records in a state change only by a change request. */
export function isUnderChangeControl(state: State | undefined): boolean {
  if (!state?.tags.has("controlled")) return false;
  return [...state.on.values()].some((ways) => ways.some((way) => viaKindOf(way.guards) === "change"));
}

/** The entries by which a record's content was agreed, oldest first; the last one counts. */
export function agreedHappenings(entry: LivingEntry, lifecycle: Lifecycle): readonly AgreedHappening[] {
  const agreeing = agreeingEvents(lifecycle);
  return historyOf(entry.value).filter(
    (happening): happening is AgreedHappening =>
      agreeing.has(happening.event) && happening.via !== undefined && happening.content !== undefined,
  );
}

function agreeingEvents(lifecycle: Lifecycle): ReadonlySet<string> {
  let names = events.get(lifecycle);
  if (!names) {
    const ways = [...lifecycle.states.values()].flatMap(({ on }) => [...on]);
    names = new Set(
      ways.flatMap(([event, list]) =>
        list.some(({ guards }) => byWhichAgreed.includes(viaKindOf(guards))) ? [event] : [],
      ),
    );
    events.set(lifecycle, names);
  }
  return names;
}

function viaKindOf(guards: readonly Use[]): unknown {
  return guards.find(({ type }) => type === "via")?.params?.kind;
}
