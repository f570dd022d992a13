import type { Use } from "./definition.ts";
import type { Facts, Happening, LivingEntry } from "./facts.ts";
import { allGuards } from "./guards/allGuards.ts";
import type { HistoryFault } from "./historyFault.ts";
import type { Lifecycle, Transition } from "./lifecycle.ts";
import { migration } from "./migration.ts";
import { PastFacts, type PastSource } from "./pastFacts.ts";
import { wayFaults, wrongTarget } from "./wayFaults.ts";

/** An entry that the lifecycle can't judge: a migration, or one that a later migration left behind. */
export interface Leap {
  readonly entry: LivingEntry;
  readonly history: readonly Happening[];
  readonly index: number;
  readonly happening: Happening;
  /** The state before. */
  readonly state: string;
  /** The last state before that the lifecycle knows. */
  readonly anchor: string;
  readonly lifecycle: Lifecycle;
  readonly source: PastSource;
}

/** The lasting guards that ask for nobody's consent, and for nothing that somebody else did. */
const impersonal: readonly string[] = ["field", "fieldNot", "first", "notHappened", "notYet", "votingPolicy"];

/**
 * What can't be judged may lead to any state that is no more, and on to those to which nobody's consent is needed.
 * It stands for no approval, vote or signature, so that no invented state is a way around them.
 */
export function* leapFaults(leap: Leap): Iterable<HistoryFault> {
  const { entry, index, happening, anchor, lifecycle, source } = leap;
  if (!lifecycle.states.has(happening.state)) return;
  const free = reachedFreely(anchor, new PastFacts(entry, index, happening, anchor, source), lifecycle);
  if (free.has(happening.state) || (happening.event === migration && isRenaming(leap))) return;
  yield wrongTarget(index, happening, free, source.t);
}

/** Everything to which a record may come from a state without anybody who has to agree. */
function reachedFreely(start: string, facts: Facts, { states }: Lifecycle): ReadonlySet<string> {
  const isFree = ({ guards }: Transition) => guards.every((use) => asksNobody(use, facts));
  const reached = new Set([start]);
  for (const id of reached) {
    const { on = new Map<string, readonly Transition[]>(), always = [] } = states.get(id) ?? {};
    for (const way of [...on.values(), always].flat()) if (isFree(way)) reached.add(way.target);
  }
  return reached;
}

function asksNobody({ type, params = {} }: Use, facts: Facts): boolean {
  const guard = allGuards[type];
  if (!guard?.lasting) return true;
  return impersonal.includes(type) && guard.unmet(facts, params).length === 0;
}

/** Whether a migration gives another name to a state, and the record came to it as it comes to that of the new name. */
function isRenaming({ entry, history, index, happening, state, lifecycle, source }: Leap): boolean {
  const at = history.slice(0, index).findLastIndex((earlier) => earlier.state !== state) + 1;
  const entered = history[at];
  const before = history[at - 1]?.state ?? lifecycle.initial;
  const ways = entered && lifecycle.states.get(before)?.on.get(entered.event);
  if (!ways || at >= index) return false;
  const renamed = { ...entered, state: happening.state };
  const facts = new PastFacts(entry, at, renamed, before, source);
  return [...wayFaults(at, facts, ways, lifecycle)].length === 0;
}
