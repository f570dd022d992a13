import { isLiving, statusOf } from "./atRest.ts";
import type { LifecycleKind } from "./definition.ts";
import type { Outcome } from "./dispatch.ts";
import { historyOf, type LivingEntry } from "./facts.ts";
import { type FactsSource, factsFor } from "./factsFor.ts";
import type { Condition } from "./guards/guard.ts";
import { migration } from "./migration.ts";
import { obstaclesToMigration } from "./obstacles.ts";
import { type RecordStep, sealed, toStep } from "./recordStep.ts";
import { replay } from "./replay.ts";
import { isStranded } from "./strangers.ts";

/** Which states that are no more become which that are. */
export interface MigrationWish {
  readonly kind: LifecycleKind;
  /** Old state to new state; a state to itself for records that came to it through states that are no more. */
  readonly map: Readonly<Record<string, string>>;
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly note?: string | undefined;
}

/** The records of a kind that sit in states which their lifecycle does not have, or have come through such. */
export function strandedIn(
  kind: LifecycleKind,
  { project, lifecycleOf }: FactsSource,
): readonly LivingEntry[] {
  const lifecycle = lifecycleOf(kind);
  if (!lifecycle) return [];
  return [...project.valid(kind)].filter(isLiving).filter((entry) => isStranded(entry, lifecycle));
}

/** What a replay would say of a record after its step: nothing is written that doesn't hold. */
function unfitting({ entry, happening }: RecordStep, source: FactsSource): readonly Condition[] {
  const history = [...historyOf(entry.value), happening];
  const moved = { ...entry, value: { ...entry.value, status: happening.state, history } } as LivingEntry;
  const [fault] = replay(moved, source);
  return fault ? [{ code: "history-broken", message: fault.message, records: [entry.id] }] : [];
}

/** Moves every stranded record from where it is, each with an entry in its history. */
export function migrate(wish: MigrationWish, source: FactsSource): Outcome {
  const { kind, map, by, at, note } = wish;
  const moving = strandedIn(kind, source).filter((entry) => Object.hasOwn(map, statusOf(entry)));
  const steps = moving.map((entry) => {
    const facts = factsFor(entry, { at, by, event: migration }, source);
    return {
      facts,
      step: toStep(
        entry,
        statusOf(entry),
        sealed(facts, map[statusOf(entry)] ?? "", note, {}, entry.value),
        [],
      ),
    };
  });
  const known = obstaclesToMigration(
    wish,
    steps.map(({ facts }) => facts),
    source,
  );
  const reasons = known.length > 0 ? known : steps.flatMap(({ step }) => unfitting(step, source));
  return reasons.length > 0
    ? { ok: false, reasons }
    : { ok: true, steps: steps.map(({ step }) => step), births: [], passedOver: [] };
}
