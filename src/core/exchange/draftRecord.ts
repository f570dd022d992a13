import { kindTable } from "../../generated/kinds.ts";
import type { Entry } from "../model/entry.ts";
import type { Translate } from "../model/translate.ts";
import { applyChange } from "../yaml/edit/applyChange.ts";
import type { Change } from "../yaml/edit/change.ts";
import { sameValue } from "../yaml/edit/sameValue.ts";
import type { Draft, LiveRow, ReadyField } from "./liveRow.ts";
import type { ImportRequest } from "./sourceRow.ts";
import { valueAt, withValueAt } from "./valueAt.ts";

/** A new record with what the source says, and the source's id kept in `external`. */
export function draftNew(
  live: LiveRow,
  fields: readonly ReadyField[],
  { kind, system }: Pick<ImportRequest, "kind" | "system">,
): Draft {
  const { initial } = kindTable[kind];
  let record: Readonly<Record<string, unknown>> = { id: live.id, title: undefined };
  if (initial !== null) record = { ...record, status: initial };
  for (const { path, value } of fields) {
    if (value !== undefined) record = withValueAt(record, path, value);
  }
  record = { ...record, external: [{ system, id: live.row.foreignId }] };
  if (initial !== null) record = { ...record, history: [] };
  return { live, entry: undefined, record: withoutUndefined(record) };
}

/** What the source changes in a record that is here already. What it doesn't speak of stays. */
export function draftChanges(
  live: LiveRow,
  entry: Entry,
  fields: readonly ReadyField[],
  system: string,
): Draft {
  const changes = fields
    .filter(({ isNewOnly }) => !isNewOnly)
    .flatMap((field) => changesOf(field, entry.value));
  const { external } = entry.value as { external?: unknown };
  const item = { system, id: live.row.foreignId };
  const isKnown =
    Array.isArray(external) && external.some((one) => one?.system === item.system && one?.id === item.id);
  if (!isKnown) changes.push({ op: "append", pointer: ["external"], item });
  return { live, entry, changes };
}

function changesOf({ path, value, remove, keeps }: ReadyField, record: unknown): Change[] {
  const old = valueAt(record, path);
  const wanted = keeps ? mergeLists(old, value, remove, keeps) : value;
  if (wanted === undefined) return remove && old !== undefined ? [{ op: "remove", pointer: path }] : [];
  if (sameValue(old, wanted)) return [];
  const before = Object.hasOwn(record as object, path[0] ?? "")
    ? undefined
    : ["external", "history"].find((key) => Object.hasOwn(record as object, key));
  return [{ op: "set", pointer: path, value: wanted, ...(before ? { before } : {}) }];
}

/** The source's references in the order in which the record has them, and those that were added here. */
function mergeLists(
  old: unknown,
  value: unknown,
  remove: boolean,
  keeps: (id: string) => boolean,
): readonly unknown[] | undefined {
  const present: readonly unknown[] = Array.isArray(old) ? old : [];
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [];
  if (wanted.length === 0 && !remove) return undefined;
  const kept = present.filter((id) => wanted.includes(id) || (typeof id === "string" && keeps(id)));
  const merged = [...kept, ...wanted.filter((id) => !kept.includes(id))];
  return merged.length > 0 ? merged : undefined;
}

/** The record as the changes leave it; where they can't be made, why. */
export function changedRecord(
  record: unknown,
  changes: readonly Change[],
  t: Translate,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  let value = record;
  for (const change of changes) {
    const applied = applyChange(value, change, t);
    if (!applied.ok) return applied;
    value = applied.value;
  }
  return { ok: true, value };
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
