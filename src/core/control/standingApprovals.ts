import { statusOf } from "../workflow/atRest.ts";
import type { Use } from "../workflow/definition.ts";
import { type Happening, historyOf, type LivingEntry } from "../workflow/facts.ts";
import type { Lifecycle } from "../workflow/lifecycle.ts";

/** An approval on which the present state of a record rests. */
export interface StandingApproval {
  /** Its place in the history. */
  readonly index: number;
  readonly happening: Happening;
}

/** Events by which somebody approves, each with those that take its place when the same person does them later. */
type Approvals = ReadonlyMap<string, ReadonlySet<string>>;

const approvals = new WeakMap<Lifecycle, Approvals>();

/**
 * The approvals that still stand for a record: whoever gave them has not decided again since, nobody came to the
 * point again where the same approval is given, and the record is where they led, or where its content is frozen.
 */
export function standingApprovals(entry: LivingEntry, lifecycle: Lifecycle): readonly StandingApproval[] {
  const history = historyOf(entry.value);
  const state = lifecycle.states.get(statusOf(entry));
  if (!state) return [];
  const standing: StandingApproval[] = [];
  const reopened = new Set<string>();
  let isSettled = true;
  for (let index = history.length - 1; index >= 0; index--) {
    const happening = history[index] as Happening;
    const before = history[index - 1]?.state ?? lifecycle.initial;
    isSettled &&= happening.state === state.id;
    const counts = state.tags.has("controlled") || isSettled;
    const { event, by } = happening;
    const replacing = approvalsOf(lifecycle).get(event);
    const isReplaced = standing.some(
      ({ happening: later }) => later.by === by && replacing?.has(later.event) === true,
    );
    if (counts && replacing && !reopened.has(event) && !isReplaced) standing.push({ index, happening });
    if (happening.state === before) continue;
    for (const again of lifecycle.states.get(happening.state)?.on.keys() ?? []) reopened.add(again);
  }
  return standing.reverse();
}

/** The events that a lifecycle binds to the content, because something later rests on them. */
function approvalsOf(lifecycle: Lifecycle): Approvals {
  let events = approvals.get(lifecycle);
  if (!events) {
    events = readApprovals(lifecycle);
    approvals.set(lifecycle, events);
  }
  return events;
}

function readApprovals({ states }: Lifecycle): Approvals {
  const events = new Map<string, Set<string>>();
  const ways = [...states.values()].flatMap(({ on, always }) => [...on.values(), always].flat());
  for (const bound of ways.flatMap(({ guards }) => guards.map(boundEvents))) {
    for (const event of bound) events.set(event, new Set([...(events.get(event) ?? []), ...bound]));
  }
  return events;
}

function boundEvents({ type, params = {} }: Use): readonly string[] {
  if (type === "approvals") return [String(params.event)];
  if (params.bound !== true) return [];
  return type === "happened" ? [String(params.event)] : (params.events as readonly string[]);
}
