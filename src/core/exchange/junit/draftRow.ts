import type { Entry } from "../../model/entry.ts";
import type { Change } from "../../yaml/edit/change.ts";
import type { ImportRow } from "../importPlan.ts";

/** A row of the import with what it changes in its record: the pointers of changes begin at the record. */
export interface DraftRow {
  readonly row: ImportRow;
  readonly entry: Entry;
  readonly changes: readonly Change[];
}
