import type { FormIntent } from "../../../protocol/recordForm.ts";
import { placeLock } from "../../control/placeLock.ts";
import type { Entry } from "../../model/entry.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { type PlannedFile, planFiles } from "../planFiles.ts";
import { formChanges } from "./formChanges.ts";

export type PlannedForm =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Plans what somebody has edited in the form of a record: the smallest change of its text, none where it says so
 * already. What is typed is written even where the checks will find it wrong; what is sealed or agreed is refused.
 * @param file the path of the record's file
 */
export function planForm(file: string, intent: FormIntent, source: FactsSource): PlannedForm {
  const { project, t } = source;
  const { item, id, pointer } = intent;
  const refuse = (code: string, message: string): PlannedForm => ({
    ok: false,
    reasons: [{ code, message, records: id ? [id] : [] }],
  });
  const entry = project.files.get(file)?.entries[item];
  if (entry?.id !== id) return refuse("record-missing", t("There is no record “{id}”.", { id }));
  const lock = lockOf(entry, intent, source);
  if (lock) return { ok: false, reasons: [lock] };
  if (pointer.length === 0 || schemaAt(entry.kind, pointer).length === 0) {
    return refuse("field-unknown", t("“{field}” is no field of this record.", { field: pointer.join("/") }));
  }
  const changes = formChanges(entry, intent, source);
  if (!changes)
    return refuse("item-missing", t("“{field}” is not there any more.", { field: pointer.join("/") }));
  if (changes.length === 0) return { ok: true, files: [] };
  const planned = planFiles([{ entry, changes }], project, t);
  return planned.ok ? planned : refuse("not-writable", planned.message);
}

/** An item moves within its list. */
function lockOf(entry: Entry, { kind, pointer }: FormIntent, source: FactsSource): Condition | undefined {
  return placeLock(entry, kind === "move" ? pointer.slice(0, -1) : pointer, source);
}
