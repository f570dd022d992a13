import type { Kind } from "../model/kind.ts";
import { IdSequence } from "../model/nextId.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import {
  dispatch,
  type Outcome,
  type PassedOver,
  type PlannedBirth,
  type Wish,
} from "../workflow/dispatch.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { RecordStep } from "../workflow/recordStep.ts";
import { draftRecord } from "./newRecord.ts";
import { type PlannedFile, planFiles, type RecordWish } from "./planFiles.ts";

/** An event as it would be written: what happens to each record, the records that come to be, and the files. */
export type PlannedEvent =
  | {
      readonly ok: true;
      readonly steps: readonly RecordStep[];
      readonly created: readonly string[];
      readonly files: readonly PlannedFile[];
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** Plans an event with all that it brings about: everything in one set of files, or the reasons against. */
export function planEvent(wish: Wish, source: FactsSource): PlannedEvent {
  return planOutcome(dispatch(wish, source), source.project, source.t);
}

/** The files of an outcome of the engine. */
export function planOutcome(outcome: Outcome, project: ProjectView, t: Translate): PlannedEvent {
  if (!outcome.ok) return outcome;
  const wishes: RecordWish[] = [];
  const created: string[] = [];
  const ids = new Map<Kind, IdSequence>();
  for (const birth of outcome.births) {
    const sequence = ids.get(birth.kind) ?? new IdSequence(birth.kind, project);
    ids.set(birth.kind, sequence);
    const born = planBirth(birth, sequence.next(), project, t);
    if (!born.ok) return born;
    created.push(born.id);
    wishes.push(...born.wishes);
  }
  wishes.push(...outcome.steps.map(({ entry, changes }) => ({ entry, changes })));
  const planned = planFiles(wishes, project, t);
  if (!planned.ok) return refused("not-writable", planned.message);
  const { steps, passedOver } = outcome;
  return { ok: true, steps, created, files: planned.files, passedOver };
}

function planBirth(
  { kind, fields, field, parent }: PlannedBirth,
  id: string,
  project: ProjectView,
  t: Translate,
) {
  const draft = draftRecord(kind, { id, ...fields }, project, t);
  if (!draft.ok) return refused("not-creatable", draft.messages.join("\n"));
  const wishes: RecordWish[] = [{ draft }];
  if (field !== undefined) {
    const change = { op: "set", pointer: field.split("."), value: draft.id, before: "history" } as const;
    wishes.unshift({ entry: parent, changes: [change] });
  }
  return { ok: true, id: draft.id, wishes } as const;
}

function refused(code: string, message: string) {
  return { ok: false, reasons: [{ code, message, records: [] }] } as const;
}
