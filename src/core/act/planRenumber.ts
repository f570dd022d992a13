import { keptByKind } from "../control/ids/fixedId.ts";
import { type IdUse, namingUses, sealedUses } from "../control/ids/idUses.ts";
import { boundReasons, type RenameSource } from "../control/ids/keptIds.ts";
import { unreadReasons } from "../control/ids/unreadUses.ts";
import type { Entry } from "../model/entry.ts";
import { isRecordKind } from "../model/kind.ts";
import { IdSequence } from "../model/nextId.ts";
import type { Translate } from "../model/translate.ts";
import { historyOf } from "../workflow/facts.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { FileChange } from "./fileChanges.ts";
import { planRename } from "./planRename.ts";
import { newIdReasons } from "./rename/newId.ts";
import { replaceIds } from "./rename/replaceIds.ts";

export type PlannedRenumber =
  | { readonly ok: true; readonly id: string; readonly files: readonly FileChange[]; readonly count: number }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

export interface Renumbering {
  /** The next free id where this is absent. */
  readonly newId?: string | undefined;
  /** The places that mean this record and not the other one with its id; all others stay. */
  readonly uses?: readonly IdUse[];
}

/**
 * Plans another id for one of several records that share one; the file that is called after it goes with it. Nobody can
 * tell from an id which of them a reference means, so only those that are given go along. Where no other record has the
 * id, all do. Refused where a seal or an approval stands for the id.
 */
export function planRenumber(
  entry: Entry,
  source: RenameSource,
  { newId, uses = [] }: Renumbering = {},
): PlannedRenumber {
  const { project, t } = source;
  const { id, kind } = entry;
  const kept = keptByKind(entry, t);
  if (kept.length > 0 || !isRecordKind(kind)) return { ok: false, reasons: kept };
  const to = newId ?? new IdSequence(kind, project).next();
  if (project.find(id).length < 2) {
    const renamed = planRename(id, to, source);
    return renamed.ok ? { ...renamed, id: to } : renamed;
  }
  const all = [{ entry, pointer: ["id"] }, ...uses];
  const touched = [...new Set(all.map((use) => use.entry.file))].flatMap((path) => {
    const file = project.files.get(path);
    return file ? [file] : [];
  });
  const reasons = [
    ...newIdReasons(to, { kind, entry, pointer: ["id"] }, source),
    ...unreadReasons(id, touched, t),
    ...restsOn(entry, uses, source),
    ...boundReasons(uses, source),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  const replaced = replaceIds(all, { from: id, to, named: entry }, project, t);
  if (replaced.ok) return { ...replaced, id: to, count: all.length };
  return { ok: false, reasons: [{ code: "not-writable", message: replaced.message, records: [] }] };
}

/** Every place that names the id of a record and could mean it. */
export function usesToTake({ id }: Entry, { project }: RenameSource): readonly IdUse[] {
  return [...namingUses(id, project)];
}

/** What happened to a record by way of another one holds only while that one knows it by its id. */
function restsOn(entry: Entry, taken: readonly IdUse[], { project, t }: RenameSource): readonly Condition[] {
  const sources = new Set(historyOf(entry.value).map((happening) => happening?.via));
  const isTaken = (use: IdUse) => taken.some((one) => one.entry === use.entry && isSame(one, use));
  const uses = [...sealedUses(entry.id, project), ...namingUses(entry.id, project)].filter(
    (use) => use.entry !== entry && sources.has(use.entry.id) && !isTaken(use),
  );
  return [...new Set(uses.map((use) => use.entry.id))].map((via) => restReason(entry, via, t));
}

function restReason({ id }: Entry, via: string, t: Translate): Condition {
  const message = t("The history of this record rests on “{via}”, which calls it “{id}”.", { via, id });
  return { code: "sealed", message, records: [via] };
}

function isSame({ pointer }: IdUse, other: IdUse): boolean {
  return pointer.join("/") === other.pointer.join("/");
}
