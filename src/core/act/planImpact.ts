import { isControlled } from "../control/impact/controlled.ts";
import { type ImpactForm, impactForm } from "../control/impact/impactForm.ts";
import { impactOf } from "../control/impact/impactOf.ts";
import type { Entry } from "../model/entry.ts";
import { isEnded, statusOf } from "../workflow/atRest.ts";
import { labelText } from "../workflow/definition.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { unusableFor } from "../workflow/obstacles.ts";
import { isVotedOn } from "../workflow/votes.ts";
import type { Change } from "../yaml/edit/change.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

/** The impact form of a change request, filled in as it would be written; no file where nothing is missing. */
export type PlannedImpact =
  | { readonly ok: true; readonly form: ImpactForm; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** Plans to write what a change request does not state yet of its impact; what it states stays as it is. */
export function planImpact(entry: Entry<"change">, source: FactsSource): PlannedImpact {
  const reason = unusableFor(entry, source) ?? frozen(entry, source);
  if (reason) return { ok: false, reasons: [reason] };
  const form = impactForm(impactOf(entry, source), source.t);
  const planned = planFiles([{ entry, changes: changesFor(entry, form) }], source.project, source.t);
  return planned.ok
    ? { ok: true, form, files: form.proposed.length > 0 ? planned.files : [] }
    : { ok: false, reasons: [{ code: "not-writable", message: planned.message, records: [] }] };
}

function changesFor({ value }: Entry<"change">, { fields, proposed }: ImpactForm): readonly Change[] {
  if (proposed.length === 0) return [];
  if (value.impact) {
    return proposed.map((field) => ({ op: "set", pointer: ["impact", field], value: fields[field] }));
  }
  const next = value.alternatives === undefined ? "history" : "alternatives";
  return [{ op: "set", pointer: ["impact"], value: fields, before: next }];
}

/** Nothing is put under votes that were cast for something else. */
function frozen(entry: Entry<"change">, { lifecycleOf, t }: FactsSource): Condition | undefined {
  const state = lifecycleOf(entry.kind)?.states.get(statusOf(entry));
  if (!isControlled(entry, lifecycleOf) && !isEnded(entry, lifecycleOf) && !isVotedOn(state))
    return undefined;
  const values = { id: entry.id, state: labelText(state?.title, t, statusOf(entry)) };
  const message = t("“{id}” is in “{state}”: what it says of its impact stays as it is.", values);
  return { code: "content-frozen", message, records: [entry.id] };
}
