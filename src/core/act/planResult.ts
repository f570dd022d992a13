import type { Requirement } from "../../generated/records.ts";
import { signedAcceptances } from "../control/signedAcceptances.ts";
import type { Entry } from "../model/entry.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { Change } from "../yaml/edit/change.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

type Criterion = NonNullable<Requirement["acceptanceCriteria"]>[number];

/** What was found out about one acceptance criterion. */
export interface ResultWish {
  readonly entry: Entry<"requirement">;
  /** The id of the criterion. */
  readonly criterion: string;
  readonly result: NonNullable<Criterion["result"]>;
  /** Why it is waived, or what failed; a waiver can't do without. */
  readonly reason?: string | undefined;
  /** What proves it; added to what is there. */
  readonly evidence?: readonly string[];
  /** Whether it may void signatures. */
  readonly evenSigned?: boolean;
}

export type PlannedResult =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** Plans to record the result of a criterion with its evidence. */
export function planResult(wish: ResultWish, source: FactsSource): PlannedResult {
  const { entry, criterion: name, result, reason, evenSigned = false } = wish;
  const { project, t } = source;
  const { id } = entry;
  const criteria = entry.value.acceptanceCriteria ?? [];
  const index = criteria.findIndex((criterion) => criterion.id === name);
  const criterion = criteria[index];
  if (!entry.valid || !criterion) {
    const known = entry.valid ? criteria.map((one) => one.id).join(", ") : "";
    return refused(
      "criterion-missing",
      t("“{id}” has no criterion “{name}”; it has: {known}.", { id, name, known }),
      id,
    );
  }
  if (result === "waived" && !reason) {
    return refused("reason-missing", t("Say why “{name}” of “{id}” is waived.", { id, name }), id);
  }
  const voided = signedAcceptances(id, source);
  if (voided.length > 0 && !evenSigned) {
    const message = t("“{id}” was signed for in {acceptances}: another result makes those signatures void.", {
      id,
      acceptances: voided.map((acceptance) => acceptance.id).join(", "),
    });
    return refused("signed", message, ...voided.map((acceptance) => acceptance.id));
  }
  const planned = planFiles([{ entry, changes: changesOf(wish, criterion, index) }], project, t);
  return planned.ok ? planned : refused("not-writable", planned.message, id);
}

function changesOf(
  { result, reason, evidence = [] }: ResultWish,
  criterion: Criterion,
  index: number,
): readonly Change[] {
  const at = ["acceptanceCriteria", index];
  const fresh = evidence.filter((one) => !criterion.evidence?.includes(one));
  return [
    { op: "set", pointer: [...at, "result"], value: result },
    ...(reason
      ? [{ op: "set", pointer: [...at, "reason"], value: reason } as const]
      : criterion.reason === undefined
        ? []
        : [{ op: "remove", pointer: [...at, "reason"] } as const]),
    ...fresh.map((item) => ({ op: "append", pointer: [...at, "evidence"], item }) as const),
  ];
}

function refused(code: string, message: string, ...records: readonly string[]): PlannedResult {
  return { ok: false, reasons: [{ code, message, records }] };
}
