import { kindTable } from "../../generated/kinds.ts";
import type { Entry } from "../model/entry.ts";
import { isRecordKind, type Kind } from "../model/kind.ts";
import { controlledContent, type Digest, digest } from "./digest.ts";

/** The digest of a value's controlled content; undefined for a kind that controls none. */
export function digestOfContent(kind: Kind, value: unknown): Digest | undefined {
  const row = kindTable[kind];
  return row.controlled.length > 0
    ? digest(controlledContent(value as Readonly<Record<string, unknown>>, row))
    : undefined;
}

/** The digest of a record's controlled content as it is now. */
export function contentDigest(entry: Entry): Digest | undefined {
  return isRecordKind(entry.kind) ? digestOfContent(entry.kind, entry.value) : undefined;
}
