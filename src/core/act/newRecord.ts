import type { Kind } from "../model/kind.ts";
import { IdSequence } from "../model/nextId.ts";
import type { Pointer } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { describeFault } from "../schema/describeFault.ts";
import { validate } from "../schema/validate.ts";
import { defaultLifecycle, lifecyclesIn } from "../workflow/lifecycles.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

export type NewRecord =
  | { readonly ok: true; readonly id: string; readonly file: PlannedFile; readonly pointer: Pointer }
  | { readonly ok: false; readonly messages: readonly string[] };

/** A record that can be added: its id, and what its schema accepts. */
export type Draft =
  | { readonly ok: true; readonly id: string; readonly kind: Kind; readonly record: unknown }
  | { readonly ok: false; readonly messages: readonly string[] };

/**
 * Plans a record of a kind in its initial state, with the next free id unless one is given: at the end of the
 * kind's one file where the project keeps them so, else in a file of its own. Refused where its schema or its
 * id would not hold.
 */
export function planNewRecord(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  project: ProjectView,
  t: Translate,
): NewRecord {
  const draft = draftRecord(kind, fields, project, t);
  if (!draft.ok) return draft;
  const planned = planFiles([{ draft }], project, t);
  if (!planned.ok) return { ok: false, messages: [planned.message] };
  const [file] = planned.files as [PlannedFile];
  const register = project.files.get(file.path);
  return { ok: true, id: draft.id, pointer: register ? [register.entries.length] : [], file };
}

/** A new record in its initial state; refused where its schema or its id would not hold. */
export function draftRecord(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  project: ProjectView,
  t: Translate,
): Draft {
  if (kind === "baseline") {
    return { ok: false, messages: [t("Baselines are made by “assent baseline create”, not by hand.")] };
  }
  const { initial } = lifecyclesIn(project, t)(kind) ?? defaultLifecycle(kind);
  const id = kind === "charter" ? "CHARTER" : String(fields.id ?? new IdSequence(kind, project).next());
  const record = { id, title: "", status: initial, ...fields, history: [] };
  const faults = validate(kind, record).map((fault) => describeFault(fault, record, t));
  const messages = faults.map(({ message }) => message);
  if (project.find(id).length > 0) messages.push(t("The id “{id}” is in use.", { id }));
  if (fields.status !== undefined && fields.status !== initial) {
    messages.push(
      t("A record begins in “{initial}”; events lead on from there (assent events {id}).", { initial, id }),
    );
  }
  return messages.length > 0 ? { ok: false, messages } : { ok: true, id, kind, record };
}
