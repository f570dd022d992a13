import { kindTable } from "../../generated/kinds.ts";
import type { Kind } from "../model/kind.ts";
import { IdSequence } from "../model/nextId.ts";
import type { Pointer } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { describeFault } from "../schema/describeFault.ts";
import { validate } from "../schema/validate.ts";
import { editYaml } from "../yaml/edit/editYaml.ts";
import { printYaml } from "../yaml/print.ts";

/** A file as it shall be: new where nothing is expected, else in place of the text that was read. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly expected: string | undefined;
}

export type NewRecord =
  | { readonly ok: true; readonly id: string; readonly file: PlannedFile; readonly pointer: Pointer }
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
  const { folder, initial } = kindTable[kind];
  const id = kind === "charter" ? "CHARTER" : String(fields.id ?? new IdSequence(kind, project).next());
  const lifecycle = initial === null ? {} : { status: initial };
  const record = { id, title: "", ...lifecycle, ...fields, ...(initial === null ? {} : { history: [] }) };
  const faults = validate(kind, record).map((fault) => describeFault(fault, record, t));
  const messages = faults.map(({ message }) => message);
  if (project.find(id).length > 0) messages.push(t("The id “{id}” is in use.", { id }));
  if (messages.length > 0) return { ok: false, messages };
  return place(kind, id, record, folder, project, t);
}

function place(
  kind: Kind,
  id: string,
  record: unknown,
  folder: string,
  project: ProjectView,
  t: Translate,
): NewRecord {
  const register = project.files.get(`${folder}.yaml`);
  if (!register) {
    const path = kind === "charter" ? "charter.yaml" : `${folder}/${id}.yaml`;
    return { ok: true, id, pointer: [], file: { path, text: printYaml(record), expected: undefined } };
  }
  const items = register.entries.length;
  const edited = editYaml(register.text, [{ op: "append", pointer: [], item: record }], t);
  if (!edited.ok) return { ok: false, messages: [`${register.path}: ${edited.message}`] };
  return {
    ok: true,
    id,
    pointer: [items],
    file: { path: register.path, text: edited.text, expected: register.text },
  };
}
