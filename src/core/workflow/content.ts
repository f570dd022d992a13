import { kindTable } from "../../generated/kinds.ts";
import type { Entry } from "../model/entry.ts";
import { isRecordKind, type Kind } from "../model/kind.ts";
import { controlledContent, type Digest, digest } from "./digest.ts";

/** The controlled fields of a record, as far as they are present. */
export type Content = Readonly<Record<string, unknown>>;

const digests = new WeakMap<Entry, Digest>();

/** The controlled content of a value of a kind. */
export function contentOf(kind: Kind, value: unknown): Content {
  return controlledContent(value as Readonly<Record<string, unknown>>, kindTable[kind]);
}

/** The digest of a value's controlled content; undefined for a kind that controls none. */
export function digestOfContent(kind: Kind, value: unknown): Digest | undefined {
  return kindTable[kind].controlled.length > 0 ? digest(contentOf(kind, value)) : undefined;
}

/** The digest of a record's controlled content as it is now. */
export function contentDigest(entry: Entry): Digest | undefined {
  if (!isRecordKind(entry.kind)) return undefined;
  let own = digests.get(entry);
  if (own === undefined) {
    own = digestOfContent(entry.kind, entry.value);
    if (own !== undefined) digests.set(entry, own);
  }
  return own;
}
