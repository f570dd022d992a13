import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { KindRow } from "../model/kindRow.ts";

/** A SHA-256 digest as records write it: `sha256-` and unpadded base64url. */
export type Digest = `sha256-${string}`;

/** The RFC 8785 (JCS) text of a JSON value; throws on a number that isn't finite. */
export function canonicalForm(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Only JSON values have a canonical form");
  return text;
}

/** The digest of a JSON value's canonical form. */
export function digest(value: unknown): Digest {
  return `sha256-${base64url(sha256(utf8ToBytes(canonicalForm(value))))}`;
}

/** The seal of a history entry: over the entry without its own seal, chained to the seal before it. */
export function seal(entry: Readonly<Record<string, unknown>>, previous: string | null): Digest {
  const { seal: _own, ...rest } = entry;
  return digest({ ...rest, prev: previous });
}

/** The fields of a record that approvals bind, as its schema says (`x-controlled`), where they are present. */
export function controlledContent(
  value: Readonly<Record<string, unknown>>,
  row: Pick<KindRow, "controlled">,
): Record<string, unknown> {
  const rules = new Map(row.controlled.map(({ path, controlled }) => [path.join("/"), controlled]));
  return (project(value, [], false, rules) ?? {}) as Record<string, unknown>;
}

function project(
  value: unknown,
  path: readonly string[],
  inherited: boolean,
  rules: ReadonlyMap<string, boolean>,
): unknown {
  const controlled = rules.get(path.join("/")) ?? inherited;
  if (Array.isArray(value)) {
    return controlled ? value.map((item) => project(item, [...path, "[]"], controlled, rules)) : undefined;
  }
  if (typeof value !== "object" || value === null) return controlled ? value : undefined;
  const kept = Object.entries(value)
    .filter(([key]) => !key.startsWith("x-"))
    .map(([key, child]) => [key, project(child, [...path, key], controlled, rules)] as const)
    .filter(([, child]) => child !== undefined);
  return controlled || kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function base64url(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) text += alphabet.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) text += alphabet.charAt(c & 63);
  }
  return text;
}
