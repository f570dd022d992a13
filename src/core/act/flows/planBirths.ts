import type { Kind } from "../../model/kind.ts";
import { IdSequence } from "../../model/nextId.ts";
import { inSchemaOrder } from "../../model/schemaOrder.ts";
import { changedBy } from "../../workflow/changedBy.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import { dispatch } from "../../workflow/dispatch.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { actorObstacles } from "../../workflow/obstacles.ts";
import { peopleOf } from "../../workflow/people.ts";
import { draftRecord } from "../newRecord.ts";
import { type PlannedFile, planFiles, type RecordWish } from "../planFiles.ts";
import { birthEvent } from "./birthEvent.ts";
import { referenceFaults } from "./referenceFaults.ts";

/** A record that somebody wants; its fields may name the others by the ids that all of them will have. */
export interface Birth {
  readonly kind: LifecycleKind;
  readonly fields: (ids: readonly string[]) => Readonly<Record<string, unknown>>;
}

/** Who writes records down, and when. */
export interface Author {
  /** Address or id. */
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

export type PlannedBirths =
  | { readonly ok: true; readonly ids: readonly string[]; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

type Drafted =
  | { readonly ok: true; readonly wish: RecordWish }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Plans several records at once, each with the first entry of its history sealed, and changes of others that go with
 * them: all in one set of files, or the reasons against. @param changes of other records, once the ids are known
 */
export function planBirths(
  births: readonly Birth[],
  author: Author,
  source: FactsSource,
  changes: (ids: readonly string[]) => readonly RecordWish[] = () => [],
): PlannedBirths {
  const { project, t } = source;
  const actor = peopleOf(project).find(author.by);
  const obstacles = actorObstacles({ actor, occurrence: { ...author, event: "" }, t });
  if (obstacles.length > 0) return { ok: false, reasons: obstacles };
  const sequences = new Map<Kind, IdSequence>();
  const ids = births.map(({ kind }) => {
    const sequence = sequences.get(kind) ?? new IdSequence(kind, project);
    sequences.set(kind, sequence);
    return sequence.next();
  });
  const kindOf = new Map(births.map(({ kind }, index) => [ids[index] ?? "", kind] as const));
  const wishes: RecordWish[] = [];
  const reasons: Condition[] = [];
  for (const [index, { kind, fields }] of births.entries()) {
    const drafted = draftBirth(kind, { id: ids[index], ...fields(ids) }, kindOf, author, source);
    if (drafted.ok) wishes.push(drafted.wish);
    else reasons.push(...drafted.reasons);
  }
  if (reasons.length > 0) return { ok: false, reasons };
  const planned = planFiles([...wishes, ...changes(ids)], project, t);
  if (planned.ok) return { ok: true, ids, files: planned.files };
  return { ok: false, reasons: [{ code: "not-writable", message: planned.message, records: [] }] };
}

function draftBirth(
  kind: LifecycleKind,
  fields: Readonly<Record<string, unknown>>,
  born: ReadonlyMap<string, Kind>,
  { by, at }: Author,
  source: FactsSource,
): Drafted {
  const { project, lifecycleOf, t } = source;
  const draft = draftRecord(kind, inSchemaOrder(kind, fields), project, t);
  if (!draft.ok) {
    const reasons = draft.messages.map((message) => ({ code: "invalid", message, records: [] }));
    return { ok: false, reasons: reasons.map((reason) => titled(reason, fields.title)) };
  }
  const faults = referenceFaults(kind, draft.record, born, source);
  if (faults.length > 0) return { ok: false, reasons: faults.map((fault) => titled(fault, fields.title)) };
  const event = birthEvent(kind, lifecycleOf);
  if (event === undefined) return { ok: true, wish: { draft } };
  const entry = {
    ...{ kind, id: draft.id, file: "", base: [], value: draft.record },
    ...{ valid: true, references: [], anchors: [] },
  } as unknown as LivingEntry;
  const outcome = dispatch({ entry, event, by, at }, source);
  if (!outcome.ok) return outcome;
  const [step] = outcome.steps;
  const record = changedBy(draft.record, step?.changes ?? [], t);
  return { ok: true, wish: { draft: { ...draft, record } } };
}

/** Of several records, the one that is meant; their ids say nothing to somebody who hasn't seen them yet. */
function titled(reason: Condition, title: unknown): Condition {
  const isNamed = typeof title === "string" && title !== "";
  return isNamed ? { ...reason, message: `${title}: ${reason.message}` } : reason;
}
