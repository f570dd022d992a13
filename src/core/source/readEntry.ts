import { kindTable, projectRefs } from "../../generated/kinds.ts";
import type { Anchor, Entry, Reference } from "../model/entry.ts";
import { visitField } from "../model/fields.ts";
import { type FileKind, isRecordKind } from "../model/kind.ts";
import type { RefField } from "../model/kindRow.ts";
import type { Finding, Pointer } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { describeFault } from "../schema/describeFault.ts";
import { type SchemaFault, validate } from "../schema/validate.ts";

/** One record as it was read, and what its schema has against it. */
export interface EntryReading {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
}

/** A value as the record that it is. */
export function readEntry(
  path: string,
  kind: FileKind,
  base: Pointer,
  value: unknown,
  t: Translate,
): EntryReading {
  const faults = validate(kind, value);
  // Whoever looks at a record may look at its fields, even where it is none.
  const fields = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const { id } = fields as { id?: unknown };
  const record = typeof id === "string" ? id : undefined;
  const entry = {
    kind,
    id: record ?? "",
    file: path,
    base,
    value: fields as Entry["value"],
    valid: faults.length === 0,
    references: referencesOf(kind, value),
    anchors: anchorsOf(kind, value),
  };
  return { entry, findings: toFindings(faults, value, { path, base, record }, t) };
}

/** The fields of a kind in which other records may be named. */
export function refFieldsOf(kind: FileKind): readonly RefField[] {
  return isRecordKind(kind) ? kindTable[kind].refs : kind === "assent" ? projectRefs : [];
}

function referencesOf(kind: FileKind, value: unknown): readonly Reference[] {
  const references: Reference[] = [];
  for (const field of refFieldsOf(kind)) {
    visitField(value, field.path, (id, pointer) => {
      if (typeof id === "string") references.push({ field, pointer, id });
    });
  }
  // Without the room for further ones, which would be most of it.
  return references.slice();
}

const noAnchors: readonly Anchor[] = [];

function anchorsOf(kind: FileKind, value: unknown): readonly Anchor[] {
  if (!isRecordKind(kind)) return [];
  if (kindTable[kind].anchors.length === 0) return noAnchors;
  const anchors: Anchor[] = [];
  for (const field of kindTable[kind].anchors) {
    visitField(value, field.path, (id, pointer) => {
      if (typeof id === "string") anchors.push({ kind: field.kind, id, pointer });
    });
  }
  return anchors;
}

interface Where {
  readonly path: string;
  readonly base: Pointer;
  readonly record?: string | undefined;
}

function toFindings(faults: readonly SchemaFault[], value: unknown, where: Where, t: Translate): Finding[] {
  return faults.map((fault) => {
    const described = describeFault(fault, value, t);
    const pointer = [...where.base, ...described.pointer];
    return { ...described, pointer, file: where.path, ...(where.record ? { record: where.record } : {}) };
  });
}

const idLine = /^(?:- )?id: +(["']?)([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)\1[ \t]*(?:#.*)?\r?$/m;
const innerId = /[ {]id: +["']?([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)(?=["']?(?:[ \t\r\n,}]|$))/g;

/**
 * What is known of a record whose text can't be read: its id, and the ids within it that others may name, where they
 * stand as they usually do; so that whoever names them is not told that there are none.
 */
export function unreadEntry(path: string, kind: FileKind, base: Pointer, text: string): Entry {
  const id = idLine.exec(text)?.[2] ?? "";
  const [anchor] = isRecordKind(kind) ? kindTable[kind].anchors : [];
  const within = anchor ? [...text.matchAll(innerId)].map(([, found = ""]) => found) : [];
  return {
    kind,
    id,
    file: path,
    base,
    value: { id } as Entry["value"],
    valid: false,
    references: [],
    anchors: within.flatMap((one) =>
      anchor && one !== id ? [{ kind: anchor.kind, id: one, pointer: ["id"] }] : [],
    ),
  };
}
