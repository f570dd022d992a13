// The host's own where it has one, else the library's: package.json says which.

import canonicalize from "canonicalize";
import { sha256 } from "#sha256";
import type { KindRow } from "../model/kindRow.ts";
import { type ControlRule, controlRules } from "./controlRules.ts";

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
  return `sha256-${sha256(canonicalForm(value))}`;
}

/** The seal of a history entry: over the entry without its own seal, chained to the seal before it. */
export function seal(entry: Readonly<Record<string, unknown>>, previous: string | null): Digest {
  const { seal: _own, ...rest } = entry;
  const sealed = { ...rest, prev: previous };
  return `sha256-${sha256(plainForm(sealed) ?? canonicalForm(sealed))}`;
}

/**
 * The canonical form of a mapping that holds only texts without anything to escape, as most entries of histories
 * are; undefined for any other. Verifying a project is mostly this.
 */
function plainForm(map: Readonly<Record<string, unknown>>): string | undefined {
  let text = "";
  for (const key of Object.keys(map).sort()) {
    const value = map[key];
    if (value !== null && (typeof value !== "string" || escaped.test(value))) return undefined;
    if (escaped.test(key)) return undefined;
    text += `${text === "" ? "{" : ","}"${key}":${value === null ? "null" : `"${value}"`}`;
  }
  return `${text}}`;
}

/** What JSON writes otherwise than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among it
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The fields of a record that approvals bind, as its schema says (`x-controlled`), where they are present. */
export function controlledContent(
  value: Readonly<Record<string, unknown>>,
  row: Pick<KindRow, "controlled">,
): Record<string, unknown> {
  return (controlledPart(value, controlRules(row.controlled), false) ?? {}) as Record<string, unknown>;
}

/**
 * What of a value is controlled; undefined where nothing is.
 * @param inherited whether the nearest field above that says anything is controlled
 */
export function controlledPart(value: unknown, rule: ControlRule | undefined, inherited: boolean): unknown {
  const controlled = rule?.controlled ?? inherited;
  if (Array.isArray(value)) {
    const item = rule?.within.get("[]");
    return controlled ? value.map((one) => controlledPart(one, item, controlled)) : undefined;
  }
  if (typeof value !== "object" || value === null) return controlled ? value : undefined;
  if (!controlled && !rule?.within.size) return undefined;
  const kept: Record<string, unknown> = {};
  let isEmpty = true;
  for (const key of Object.keys(value)) {
    if (key.startsWith("x-")) continue;
    const inner = (value as Record<string, unknown>)[key];
    const child = controlledPart(inner, rule?.within.get(key), controlled);
    if (child === undefined) continue;
    kept[key] = child;
    isEmpty = false;
  }
  return controlled || !isEmpty ? kept : undefined;
}
