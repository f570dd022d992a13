import { describeFault } from "../schema/describeFault.ts";
import { validate } from "../schema/validate.ts";
import type { Change } from "../yaml/edit/change.ts";
import { statusOf } from "./atRest.ts";
import { changedBy } from "./changedBy.ts";
import { allEffects } from "./effects/allEffects.ts";
import type { Birth, Consequence, Raised } from "./effects/effect.ts";
import { checkData, type EventData } from "./eventData.ts";
import type { Cause, Evidence, LivingEntry } from "./facts.ts";
import { type FactsSource, factsFor } from "./factsFor.ts";
import { type Condition, naming } from "./guards/guard.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { step } from "./machine.ts";
import { notPossible, obstacles, unusableFor } from "./obstacles.ts";
import { bestWay } from "./offers.ts";
import { ownFields, type RecordStep, sealed, toStep } from "./recordStep.ts";

/** An event that somebody wants to happen. */
export interface Wish {
  readonly entry: LivingEntry;
  readonly event: string;
  /** Address or id of who acts. */
  readonly by: string;
  /** When it happens, RFC 3339 in UTC. */
  readonly at: string;
  readonly note?: string | undefined;
  readonly data?: EventData;
  /** What proves that they wanted it. */
  readonly evidence?: Evidence | undefined;
}

/** A record that comes to be, and which field of which record takes its id. */
export interface PlannedBirth extends Birth {
  readonly parent: LivingEntry;
}

export interface PassedOver {
  readonly entry: LivingEntry;
  readonly event: string;
  readonly reasons: readonly Condition[];
}

export type Outcome =
  | {
      readonly ok: true;
      readonly steps: readonly RecordStep[];
      readonly births: readonly PlannedBirth[];
      /** What would have come about too, had nothing stood against it. */
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * What would follow if the event happened: to the record first, then to others. Nothing is written. Where anything
 * stands against it, all of that is returned instead.
 */
export function dispatch(wish: Wish, source: FactsSource): Outcome {
  return carryOut(wish, source);
}

/** The same for an event that another record brings about, which may be one that comes to be only now. */
export function dispatchBy(cause: Cause, wish: Wish, source: FactsSource): Outcome {
  const data = { ...wish.data, via: cause.entry.id };
  return carryOut({ ...wish, data }, source, { cause, given: [], earlier: [] });
}

/** The same for an event with which the record's own fields are changed. */
export function dispatchWith(changes: readonly Change[], wish: Wish, source: FactsSource): Outcome {
  return carryOut(wish, source, { given: changes, earlier: [] });
}

/** Why an event comes about that nobody asked for. */
interface Occasion {
  readonly cause?: Cause;
  /** Changes of the record that come with it. */
  readonly given: readonly Change[];
  /** What happens at the same moment, as far as it is known. */
  readonly earlier: readonly RecordStep[];
}

function carryOut(wish: Wish, source: FactsSource, occasion: Occasion = { given: [], earlier: [] }): Outcome {
  const { cause, given, earlier } = occasion;
  const { entry, event, by, at, note } = wish;
  const { t, project } = source;
  const lifecycle = source.lifecycleOf(entry.kind);
  const unusable = unusableFor(entry, source);
  if (!lifecycle || unusable) return { ok: false, reasons: unusable ? [unusable] : [] };
  const ways = lifecycle.states.get(statusOf(entry))?.on.get(event);
  if (!ways)
    return {
      ok: false,
      reasons: [
        notPossible(entry, event, lifecycle, t),
        ...obstacles(factsFor(entry, { at, by, event }, source), source),
      ],
    };

  const checked = checkData(
    lifecycle.events.get(event)?.data ?? {},
    wish.data ?? {},
    entry.value,
    project,
    t,
  );
  const before = [...fieldChanges(checked.values, lifecycle, event), ...given];
  const record = changedBy(entry.value, before, t);
  const facts = factsFor(entry, { at, by, event, ...checked.values }, source, record, cause);
  const reasons = [
    ...obstacles(facts, source),
    ...checked.faults,
    ...givenFaults(given, t),
    ...bestWay(ways, facts).reasons,
  ];
  const taken = reasons.length === 0 ? step(lifecycle, facts) : undefined;
  if (!taken) return { ok: false, reasons };

  const consequences = taken.effects.map(
    ({ type, params = {} }) => allEffects[type]?.follow(facts, params, taken.state) ?? {},
  );
  const own = [...before, ...consequences.flatMap(({ changes = [] }) => changes)];
  const proof = wish.evidence ? { evidence: wish.evidence } : {};
  const said = Object.assign({}, checked.values, ...consequences.map((one) => one.said ?? {}), proof);
  const happening = sealed(facts, taken.state, note, said, changedBy(entry.value, own, t));
  const first = toStep(entry, statusOf(entry), happening, own);
  const faults = schemaFaults(entry, changedBy(entry.value, first.changes, t), t);
  return faults.length > 0
    ? { ok: false, reasons: faults }
    : withRaised(first, wish, consequences, source, earlier);
}

/** Adds what the step brings to other records; a refusal there refuses all, unless it may fail. */
function withRaised(
  first: RecordStep,
  { entry, by, at }: Wish,
  consequences: readonly Consequence[],
  source: FactsSource,
  earlier: readonly RecordStep[],
): Outcome {
  const steps = [first];
  const births = consequences.flatMap((one) =>
    (one.births ?? []).map((birth) => ({ ...birth, parent: entry })),
  );
  const passedOver: PassedOver[] = [];
  const cause: Cause = { entry, state: first.to };
  for (const raised of consequences.flatMap((one): readonly Raised[] => one.raised ?? [])) {
    const wish = { entry: raised.entry, event: raised.event, by, at, data: { via: entry.id } };
    const occasion = { cause, given: raised.changes ?? [], earlier: [...earlier, ...steps] };
    const outcome = occasion.earlier.some((step) => step.entry === raised.entry)
      ? refused(
          "changed-twice",
          source.t("{id} is already changed by {place}.", { id: raised.entry.id, place: entry.id }),
        )
      : carryOut(wish, source, occasion);
    if (outcome.ok) {
      steps.push(...outcome.steps);
      births.push(...outcome.births);
      passedOver.push(...outcome.passedOver);
    } else if (raised.mayFail) {
      passedOver.push({ entry: raised.entry, event: raised.event, reasons: outcome.reasons });
    } else {
      return { ok: false, reasons: outcome.reasons.map((reason) => naming(reason, raised.entry.id)) };
    }
  }
  return { ok: true, steps, births, passedOver };
}

function fieldChanges(values: EventData, { events }: Lifecycle, event: string): readonly Change[] {
  return Object.entries(events.get(event)?.data ?? {}).flatMap(([key, { field }]) =>
    field !== undefined && values[key] !== undefined
      ? [{ op: "set" as const, pointer: field.split("."), value: values[key], before: "history" }]
      : [],
  );
}

/** A proposal says what is agreed; what a record is called and what happened to it is not for it to say. */
function givenFaults(given: readonly Change[], t: FactsSource["t"]): readonly Condition[] {
  return given
    .map(({ pointer }) => String(pointer[0]))
    .filter((field) => ownFields.includes(field))
    .map((field) => ({
      code: "field-fixed",
      message: t("A proposal can't change “{field}”: take it out.", { field }),
      records: [],
    }));
}

/** A record that its schema would refuse is not written: nothing could happen to it any more. */
function schemaFaults(entry: LivingEntry, value: unknown, t: FactsSource["t"]): readonly Condition[] {
  return validate(entry.kind, value).map((fault) => ({
    code: "record-invalid",
    message: describeFault(fault, value, t).message,
    records: [entry.id],
  }));
}

function refused(code: string, message: string): Outcome {
  return { ok: false, reasons: [{ code, message, records: [] }] };
}
