import { kindTable, projectRefs } from "../../generated/kinds.ts";
import { leadsTo } from "../model/fields.ts";
import { type FileKind, isRecordKind } from "../model/kind.ts";
import type { RefField } from "../model/kindRow.ts";
import type { Pointer } from "../model/problem.ts";

/** The field that names other records, where a place of a record of this kind is one; also in records with faults. */
export function refFieldAt(kind: FileKind, pointer: Pointer): RefField | undefined {
  const fields = isRecordKind(kind) ? kindTable[kind].refs : kind === "assent" ? projectRefs : [];
  return fields.find(({ path }) => leadsTo(path, pointer));
}

/** Whether an id stands at a place of a record that others may name: its own, or that of a goal. */
export function isAnchor(kind: FileKind, pointer: Pointer): boolean {
  if (!isRecordKind(kind)) return false;
  return leadsTo(["id"], pointer) || kindTable[kind].anchors.some(({ path }) => leadsTo(path, pointer));
}
