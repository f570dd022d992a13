// The host's own where it has one, else the library's: package.json says which.

import { sha256 } from "#sha256";
import type { KindRow } from "../model/kindRow.ts";
import { canonicalForm } from "./canonical.ts";
import { type ControlRule, controlRules } from "./controlRules.ts";

/** A SHA-256 digest as records write it: `sha256-` and unpadded base64url. */
export type Digest = `sha256-${string}`;

/** The digest of a JSON value's canonical form. */
export function digest(value: unknown): Digest {
  return `sha256-${sha256(canonicalForm(value))}`;
}

/** The seal of a history entry: over the entry without its own seal, chained to the seal before it. */
export function seal(entry: Readonly<Record<string, unknown>>, previous: string | null): Digest {
  return digest({ ...entry, seal: undefined, prev: previous });
}

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
