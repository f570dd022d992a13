import { fixedReasons } from "../control/ids/fixedId.ts";
import type { RenameSource } from "../control/ids/keptIds.ts";
import type { SourceFile } from "../model/entry.ts";
import type { Span } from "../model/problem.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { idAt } from "./idAt.ts";

export type PreparedRename =
  /** The id that would be renamed, and where it stands. */
  | { readonly ok: true; readonly id: string; readonly span: Span }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** What a rename at an offset of a file (UTF-16 units) would be about, or everything that stands against it. */
export function prepareRename(file: SourceFile, offset: number, source: RenameSource): PreparedRename {
  const { t } = source;
  const place = idAt(file, offset, t);
  if (!place || (place.role === "person" && source.project.find(place.id).length === 0)) {
    const message = t("Only the ids of records can be renamed: put the cursor on one.");
    return { ok: false, reasons: [{ code: "no-id", message, records: [] }] };
  }
  const { id, span } = place;
  const reasons = fixedReasons(id, source);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, id, span };
}
