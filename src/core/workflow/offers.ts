import { statusOf } from "./atRest.ts";
import { type DataField, labelText } from "./definition.ts";
import { type Facts, historyOf, type LivingEntry } from "./facts.ts";
import { type FactsSource, factsFor } from "./factsFor.ts";
import { allGuards } from "./guards/allGuards.ts";
import type { Condition } from "./guards/guard.ts";
import type { Lifecycle, Transition } from "./lifecycle.ts";
import { obstaclesTo } from "./obstacles.ts";
import { unmetOf } from "./unmet.ts";

/** Something that may happen to a record now, or could if the reasons against it were gone. */
export interface Offer {
  readonly event: string;
  readonly title: string;
  readonly description: string;
  /** The state that it leads to. */
  readonly target: string;
  readonly targetTitle: string;
  /** What it demands, in a few words each. */
  readonly conditions: readonly string[];
  /** What must or may be said with it. */
  readonly data: Readonly<Record<string, DataField>>;
  /** Nothing stands against it. */
  readonly isOpen: boolean;
  readonly reasons: readonly Condition[];
}

/**
 * What may happen next to a record, in the order of its lifecycle, with the reasons against. Without somebody who
 * acts, what depends on who it is counts as met.
 */
export function offersOf(entry: LivingEntry, by: string | undefined, source: FactsSource): readonly Offer[] {
  const lifecycle = source.lifecycleOf(entry.kind);
  const state = lifecycle?.states.get(statusOf(entry));
  if (!lifecycle || !state || !entry.valid) return [];
  const against = obstaclesTo(entry, by, source);
  const isBegun = historyOf(entry.value).length > 0;
  const events = [...state.on].filter(([, ways]) => !(isBegun && ways.every(isFirst)));
  return events.map(([event, ways]) => {
    const facts = factsFor(entry, { at: source.now, by: by ?? "", event }, source);
    const { way, reasons } = bestWay(ways, facts);
    return toOffer(event, { way, reasons: [...against, ...reasons] }, facts, lifecycle);
  });
}

/** Whether a way is only for the first event of a record: then it is not on offer any more. */
function isFirst({ guards }: Transition): boolean {
  return guards.some(({ type }) => type === "first");
}

/** A way with what stands against it. */
export interface WayAhead {
  readonly way: Transition;
  readonly reasons: readonly Condition[];
}

/** The way that would be taken; where none is open, the one with the least against it. */
export function bestWay(ways: readonly Transition[], facts: Facts): WayAhead {
  const ahead = ways.map((way) => ({ way, reasons: unmetOf(way.guards, facts) }));
  const [first] = ahead as [WayAhead];
  return ahead.reduce((best, one) => (one.reasons.length < best.reasons.length ? one : best), first);
}

function toOffer(event: string, { way, reasons }: WayAhead, { t }: Facts, lifecycle: Lifecycle): Offer {
  const { title, description, data = {} } = lifecycle.events.get(event) ?? {};
  return {
    event,
    title: labelText(title, t, event),
    description: labelText(way.description ?? description, t),
    target: way.target,
    targetTitle: labelText(lifecycle.states.get(way.target)?.title, t, way.target),
    conditions: way.guards.map(({ type, params = {} }) => allGuards[type]?.describe(params, t) ?? type),
    data,
    isOpen: reasons.length === 0,
    reasons,
  };
}
