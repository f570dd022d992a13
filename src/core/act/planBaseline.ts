import type { Baseline } from "../../generated/records.ts";
import { type BaselineScope, baselineScope } from "../control/baseline/baselineScope.ts";
import { hold, sealOfBaseline } from "../control/baseline/manifest.ts";
import { isPending, openChanges } from "../control/openChanges.ts";
import { dayIn, toInstant } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import { recordWith } from "../model/recordWith.ts";
import { statusOf } from "../workflow/atRest.ts";
import { dispatch, dispatchBy, type Outcome } from "../workflow/dispatch.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import { type Condition, naming } from "../workflow/guards/guard.ts";
import { actorObstacles } from "../workflow/obstacles.ts";
import { peopleOf } from "../workflow/people.ts";
import type { RecordStep } from "../workflow/recordStep.ts";
import { stateTitle } from "../workflow/stateTitle.ts";
import { freshBaselineId } from "./freshBaselineId.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

/** A baseline that somebody wants to create. */
export interface BaselineWish {
  /** What it is called; no two baselines of a project have one name. */
  readonly title: string;
  /** Address or id of who creates it. */
  readonly by: string;
  /** When, RFC 3339 in UTC. */
  readonly at: string;
  readonly note?: string | undefined;
  /** The open change requests that are put off, each with its reason. */
  readonly defer?: ReadonlyMap<string, string>;
}

export type PlannedBaseline =
  | {
      readonly ok: true;
      readonly id: string;
      /** How many records it holds. */
      readonly count: number;
      /** What happens to records: those that are taken in, and the change requests that are put off. */
      readonly steps: readonly RecordStep[];
      readonly files: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** Plans a baseline of everything that is agreed: its file, and the event of every record that it takes in. */
export function planBaseline(wish: BaselineWish, source: FactsSource): PlannedBaseline {
  const scope = baselineScope(source);
  const deferred = [...(wish.defer ?? [])].map(([id, reason]) => deferral(id, reason, wish, source));
  const occurrence = { at: wish.at, by: wish.by, event: "" };
  const actor = peopleOf(source.project).find(wish.by);
  const reasons = [
    ...actorObstacles({ actor, occurrence, t: source.t }),
    ...baselineNameFaults(wish, source),
    ...scopeFaults(scope, source),
    ...openFaults(wish, source),
    ...deferred.flatMap(reasonsOf),
  ];
  if (reasons.length > 0) return { ok: false, reasons };

  const baseline = draft(wish, scope, source);
  const outcomes = scope.taken.map(({ entry, event }) =>
    dispatchBy({ entry: baseline }, { entry, event, by: wish.by, at: wish.at }, source),
  );
  const against = outcomes.flatMap((outcome, index) =>
    reasonsOf(outcome).map((reason) => naming(reason, scope.taken[index]?.entry.id ?? "")),
  );
  if (against.length > 0) return { ok: false, reasons: against };

  const steps = [...deferred, ...outcomes].flatMap((outcome) => (outcome.ok ? outcome.steps : []));
  const { id, value: record } = baseline;
  const wishes = steps.map(({ entry, changes }) => ({ entry, changes }));
  const planned = planFiles(
    [{ draft: { kind: "baseline", id, record } }, ...wishes],
    source.project,
    source.t,
  );
  return planned.ok
    ? { ok: true, id, count: record.records.length, steps, files: planned.files }
    : { ok: false, reasons: [{ code: "not-writable", message: planned.message, records: [] }] };
}

function draft(
  { title, by, at, note }: BaselineWish,
  { taken, kept }: BaselineScope,
  { project }: FactsSource,
): Entry<"baseline"> {
  const previous = latestBaseline(project.valid("baseline"))?.id;
  const id = freshBaselineId(project);
  const records = [...kept, ...taken.map(({ entry }) => entry)].flatMap((entry) => hold(entry) ?? []);
  const unsealed: Baseline = {
    id,
    title,
    date: dayIn(toInstant(at), project.settings.timeZone),
    by: peopleOf(project).find(by)?.address ?? by,
    ...(note ? { note } : {}),
    ...(previous === undefined ? {} : { previous }),
    records: records.sort((a, b) => byNumber.compare(a.id, b.id)),
  };
  const value = { ...unsealed, seal: sealOfBaseline(unsealed) };
  return { kind: "baseline", id, file: "", base: [], value, valid: true, references: [], anchors: [] };
}

const byNumber = new Intl.Collator("en", { numeric: true });

/** The baseline that was created last. */
function latestBaseline(baselines: Iterable<Entry<"baseline">>): Entry<"baseline"> | undefined {
  return [...baselines].reduce<Entry<"baseline"> | undefined>(
    (last, one) => (last === undefined || isLater(one, last) ? one : last),
    undefined,
  );
}

function isLater(one: Entry<"baseline">, other: Entry<"baseline">): boolean {
  const { date } = one.value;
  return date === other.value.date ? byNumber.compare(one.id, other.id) > 0 : date > other.value.date;
}

/** What is wrong with the name of a new baseline; empty where it can be taken. */
export function baselineNameFaults(
  { title }: Pick<BaselineWish, "title">,
  { project, t }: FactsSource,
): readonly Condition[] {
  if (title.trim() === "") {
    return [{ code: "name-missing", message: t("Give the baseline a name."), records: [] }];
  }
  const folded = title.trim().toLowerCase();
  const same = [...project.valid("baseline")].find(
    ({ value }) => value.title?.trim().toLowerCase() === folded,
  );
  if (!same) return [];
  const message = t("There is a baseline “{title}” already ({id}): names are not used again.", {
    title,
    id: same.id,
  });
  return [{ code: "name-taken", message, records: [same.id] }];
}

/** What stands against any baseline, whatever it is called and whichever change requests are put off. */
export function baselineObstacles(source: FactsSource): readonly Condition[] {
  return scopeFaults(baselineScope(source), source);
}

function scopeFaults({ taken, kept, reasons }: BaselineScope, { t }: FactsSource): readonly Condition[] {
  const isEmpty = taken.length === 0 && kept.every(({ kind }) => kind === "charter");
  if (reasons.length > 0 || !isEmpty) return reasons;
  const message = t("Nothing is confirmed yet: a baseline takes in what the client has confirmed.");
  return [{ code: "nothing-confirmed", message, records: [] }];
}

/**
 * The change requests that a new baseline waits for, unless they are put off: what was asked for and is still being
 * decided would be in it as it was, or not at all. A draft asks for nothing yet.
 */
export function undecidedChanges({ project, lifecycleOf }: FactsSource): readonly Entry<"change">[] {
  return openChanges(project, lifecycleOf)
    .filter((entry) => statusOf(entry) !== lifecycleOf("change")?.initial)
    .filter((entry) => isPending(entry, lifecycleOf));
}

/** What stands against putting off the change requests that a new baseline waits for, whatever the reasons are. */
export function deferralObstacles(
  { by, at }: Pick<BaselineWish, "by" | "at">,
  source: FactsSource,
): readonly Condition[] {
  return undecidedChanges(source).flatMap(({ id }) =>
    reasonsOf(deferral(id, "…", { title: "", by, at }, source)),
  );
}

/** What is still being decided would be in the baseline as it was, or not at all: somebody has to say which. */
function openFaults({ defer }: BaselineWish, source: FactsSource): readonly Condition[] {
  const { lifecycleOf, t } = source;
  return undecidedChanges(source)
    .filter((entry) => !defer?.has(entry.id))
    .map((entry) => ({
      code: "change-open",
      message: t("“{id}” is still open ({state}): implement or reject it, or defer it with a reason.", {
        id: entry.id,
        state: stateTitle(entry, lifecycleOf, t),
      }),
      records: [entry.id],
    }));
}

function deferral(id: string, reason: string, { by, at }: BaselineWish, source: FactsSource): Outcome {
  const { project, t } = source;
  const entry = recordWith(id, project);
  if (entry?.kind !== "change") {
    const message = t("There is no change request “{id}”.", { id });
    return { ok: false, reasons: [{ code: "change-missing", message, records: [] }] };
  }
  const event = "DEFER";
  const outcome = dispatch({ entry: entry as LivingEntry, event, by, at, data: { reason } }, source);
  return outcome.ok ? outcome : { ok: false, reasons: outcome.reasons.map((one) => naming(one, id)) };
}

function reasonsOf(outcome: Outcome): readonly Condition[] {
  return outcome.ok ? [] : outcome.reasons;
}
