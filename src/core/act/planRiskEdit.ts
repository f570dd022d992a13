import type { Risk } from "../../generated/records.ts";
import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { RatingName, RiskEdit } from "../../protocol/riskRegister.ts";
import { fieldLock } from "../control/fieldLock.ts";
import type { Entry } from "../model/entry.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { Change } from "../yaml/edit/change.ts";
import { insertions } from "../yaml/edit/insertions.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";
import { riskEditFaults } from "./riskEditFaults.ts";

/** The files of an edit, none where the risk says that already; or the reasons against it. */
export type PlannedRiskEdit =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** Plans to change a rating, the owner, the strategy or the review date of the risk with an id. */
export function planRiskEdit(id: string, edit: RiskEdit, source: FactsSource): PlannedRiskEdit {
  const { project, lifecycleOf, t } = source;
  const found = project.find(id).filter(({ entry }) => entry.id === id && entry.kind === "risk");
  const entry = found[0]?.entry as Entry<"risk"> | undefined;
  if (!entry) return refused("record-missing", t("There is no record “{id}”.", { id }));
  if (found.length > 1) {
    return refused("id-ambiguous", t("Several records have the id “{id}”: give each its own first.", { id }));
  }
  const field = edit.what === "rating" ? edit.rating : edit.what;
  const lock = fieldLock(entry, [field], lifecycleOf, t);
  if (lock) return { ok: false, reasons: [lock] };
  const reasons = riskEditFaults(entry, edit, source);
  if (reasons.length > 0) return { ok: false, reasons };
  const changes = changesOf(entry.value, edit);
  if (changes.length === 0) return { ok: true, files: [] };
  const planned = planFiles([{ entry, changes }], project, t);
  return planned.ok ? planned : refused("not-writable", planned.message);
}

function changesOf(risk: Risk, edit: RiskEdit): readonly Change[] {
  if (edit.what === "rating") return ratingChanges(risk, edit.rating, edit);
  return fieldChange([], risk, edit.what, edit.value);
}

/** What else the rating says stays; a rating that would say nothing goes. */
function ratingChanges(
  risk: Risk,
  name: RatingName,
  { probability, impact }: Pick<Extract<RiskEdit, { what: "rating" }>, "probability" | "impact">,
): readonly Change[] {
  const { probability: _probability, impact: _impact, ...others } = risk[name] ?? {};
  const isEmpty = probability === null && impact === null && Object.keys(others).length === 0;
  if (isEmpty) return fieldChange([], risk, name, null);
  const rating = risk[name];
  if (rating === undefined) {
    const whole = {
      ...(probability === null ? {} : { probability }),
      ...(impact === null ? {} : { impact }),
    };
    return fieldChange([], risk, name, whole);
  }
  return [
    ...fieldChange([name], rating, "probability", probability),
    ...fieldChange([name], rating, "impact", impact),
  ];
}

/** A new key stands where the schema has it. */
function fieldChange(
  within: readonly string[],
  mapping: object,
  key: string,
  value: unknown,
): readonly Change[] {
  const now = (mapping as Readonly<Record<string, unknown>>)[key];
  const pointer = [...within, key];
  if (value === null) return now === undefined ? [] : [{ op: "remove", pointer }];
  if (now === value) return [];
  if (now !== undefined) return [{ op: "set", pointer, value }];
  const node = within.reduce(
    (above, step) => above?.properties?.[step],
    schemaGuide.risk as typeof schemaGuide.risk | undefined,
  );
  return insertions(within, mapping, new Map([[key, value]]), node);
}

function refused(code: string, message: string): PlannedRiskEdit {
  return { ok: false, reasons: [{ code, message, records: [] }] };
}
