import { fixedReasons, usesOf } from "../control/ids/fixedId.ts";
import { isOwnId } from "../control/ids/idUses.ts";
import type { RenameSource } from "../control/ids/keptIds.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { FileChange } from "./fileChanges.ts";
import { newIdReasons } from "./rename/newId.ts";
import { replaceIds } from "./rename/replaceIds.ts";

export type PlannedRename =
  | {
      readonly ok: true;
      readonly files: readonly FileChange[];
      /** How many places name it, its own one among them. */
      readonly count: number;
    }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Plans another id for a record, or for something within one such as a goal, in every place that names it; the file
 * that is called after the record goes with it. Refused, with every place that stands against it, where the id is part
 * of what is sealed or agreed: agreed records keep their ids. Text that merely mentions the id stays as it is.
 */
export function planRename(id: string, newId: string, source: RenameSource): PlannedRename {
  const { project, t } = source;
  const fixed = fixedReasons(id, source);
  const [target] = project.find(id);
  if (fixed.length > 0 || !target) return { ok: false, reasons: fixed };
  if (newId === id) return { ok: true, files: [], count: 0 };
  const reasons = newIdReasons(newId, target, source);
  if (reasons.length > 0) return { ok: false, reasons };
  const uses = usesOf(id, project);
  const named = isOwnId(target) ? target.entry : undefined;
  const replaced = replaceIds(uses, { from: id, to: newId, named }, project, t);
  if (replaced.ok) return { ...replaced, count: uses.length };
  return { ok: false, reasons: [{ code: "not-writable", message: replaced.message, records: [] }] };
}
