import { kinds } from "../../generated/kinds.ts";
import type { Kind } from "../model/kind.ts";
import { isEnded, isLiving, statusOf } from "../workflow/atRest.ts";
import { labelText } from "../workflow/definition.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { isAtRest, type Lifecycle } from "../workflow/lifecycle.ts";
import { type Offer, offersOf } from "../workflow/offers.ts";
import { waitedFor, whoWaits } from "./waitingFor.ts";

/** A state by its id and by the name that people read. */
export interface NamedState {
  readonly id: string;
  readonly title: string;
}

/** Where a project stands. */
export interface ProjectStatus {
  readonly name: string;
  /** Undefined where there is no charter that can be read. */
  readonly phase: NamedState | undefined;
  /** The way on to the next phase; undefined at the end of the project, or while it rests. */
  readonly next: NextPhase | undefined;
  /** The records of each kind by state, those at an end too. */
  readonly kinds: readonly KindStatus[];
  /** What waits, by whom it waits for, as lifecycles say it: team, client, board … */
  readonly waiting: readonly Waiting[];
}

export interface NextPhase {
  readonly event: string;
  readonly title: string;
  readonly phase: NamedState;
  /** What stands in the way; empty where it is open. */
  readonly reasons: readonly Condition[];
}

export interface KindStatus {
  readonly kind: Kind;
  readonly count: number;
  readonly states: readonly (NamedState & { readonly count: number })[];
}

export interface Waiting {
  /** As the lifecycle says it, such as “client”. */
  readonly for: string;
  readonly title: string;
  readonly records: readonly { readonly id: string; readonly title: string; readonly state: string }[];
}

/** Where a project stands, what stands in the way of its next phase, and who is waited for. */
export function projectStatus(source: FactsSource): ProjectStatus {
  const { project, lifecycleOf, t } = source;
  const [charter] = project.valid("charter");
  const lifecycle = charter && lifecycleOf("charter");
  return {
    name: project.settings.name,
    phase: charter && lifecycle && named(statusOf(charter), lifecycle, t),
    next: charter && lifecycle && nextPhase(charter, lifecycle, source),
    kinds: kinds.flatMap((kind) => kindStatus(kind, source) ?? []),
    waiting: waiting(source),
  };
}

/** The first event that leads on: not one by which the project rests, or stays where it is. */
export function nextPhase(
  charter: LivingEntry,
  lifecycle: Lifecycle,
  source: FactsSource,
): NextPhase | undefined {
  const present = statusOf(charter);
  const leadsOn = ({ target }: Offer) =>
    target !== present && !lifecycle.states.get(target)?.tags.has("rests");
  if (isAtRest(lifecycle.states.get(present))) return undefined;
  const offer = offersOf(charter, undefined, source).find(leadsOn);
  return (
    offer && {
      event: offer.event,
      title: offer.title,
      phase: { id: offer.target, title: offer.targetTitle },
      reasons: offer.reasons,
    }
  );
}

function kindStatus(kind: Kind, { project, lifecycleOf, t }: FactsSource): KindStatus | undefined {
  const entries = [...project.valid(kind)];
  if (entries.length === 0) return undefined;
  const lifecycle = kind === "baseline" ? undefined : lifecycleOf(kind);
  const counts = new Map<string, number>();
  for (const entry of lifecycle ? entries : []) {
    const status = statusOf(entry);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const order = [...(lifecycle?.states.keys() ?? [])];
  const states = [...counts]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([id, count]) => ({ ...named(id, lifecycle, t), count }));
  return { kind, count: entries.length, states };
}

function waiting({ project, lifecycleOf, t }: FactsSource): readonly Waiting[] {
  const byWhom = new Map<string, Waiting["records"][number][]>();
  for (const kind of kinds) {
    for (const entry of project.valid(kind)) {
      if (!isLiving(entry) || entry.kind === "charter" || isEnded(entry, lifecycleOf)) continue;
      const lifecycle = lifecycleOf(entry.kind);
      const { tags = [] } = lifecycle?.states.get(statusOf(entry)) ?? {};
      for (const whom of waitedFor(tags)) {
        const { id, value } = entry;
        const record = { id, title: value.title, state: named(statusOf(entry), lifecycle, t).title };
        const records = byWhom.get(whom);
        if (records) records.push(record);
        else byWhom.set(whom, [record]);
      }
    }
  }
  return [...byWhom].map(([whom, records]) => ({ for: whom, title: whoWaits(whom, t), records }));
}

function named(id: string, lifecycle: Lifecycle | undefined, t: FactsSource["t"]): NamedState {
  return { id, title: labelText(lifecycle?.states.get(id)?.title, t, id) };
}
