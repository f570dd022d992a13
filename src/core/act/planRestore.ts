import { agreementOf } from "../control/agreement.ts";
import { contentChanges } from "../workflow/contentChanges.ts";
import { hasDrifted } from "../workflow/drift.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { type PlannedFile, planFiles, type RecordWish } from "./planFiles.ts";

export type PlannedRestore =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** What gives a record its agreed text again, or why it can't be had. */
export type Restoration =
  | { readonly ok: true; readonly wish: RecordWish; readonly agreed: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: Condition };

/** Plans to give records that were edited outside of change control their agreed text again. */
export function planRestore(entries: readonly LivingEntry[], source: FactsSource): PlannedRestore {
  const restorations = entries.map((entry) => restoration(entry, source));
  const reasons = restorations.flatMap((one) => (one.ok ? [] : [one.reason]));
  if (reasons.length > 0) return { ok: false, reasons };
  const wishes = restorations.flatMap((one) => (one.ok ? [one.wish] : []));
  const planned = planFiles(wishes, source.project, source.t);
  if (planned.ok) return planned;
  return { ok: false, reasons: [{ code: "not-writable", message: planned.message, records: [] }] };
}

/** The way back to the agreed text of one record. */
export function restoration(entry: LivingEntry, { project, lifecycleOf, t }: FactsSource): Restoration {
  const { id, kind, value } = entry;
  const refuse = (code: string, message: string): Restoration => ({
    ok: false,
    reason: { code, message, records: [id] },
  });
  const lifecycle = lifecycleOf(kind);
  if (!entry.valid) return refuse("record-invalid", t("“{id}” has problems: mend them first.", { id }));
  if (!lifecycle || !hasDrifted(entry, lifecycle)) {
    return refuse("not-edited", t("“{id}” says what was agreed, or nothing is agreed for it yet.", { id }));
  }
  const agreed = agreementOf(entry, project, lifecycleOf)?.content;
  if (!agreed) {
    return refuse(
      "agreement-unknown",
      t("What was agreed for “{id}” can't be found any more: restore the file from Git.", { id }),
    );
  }
  return { ok: true, agreed, wish: { entry, changes: contentChanges(kind, value, agreed, "kept") } };
}
