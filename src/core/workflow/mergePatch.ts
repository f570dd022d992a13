import { sameValue } from "../yaml/edit/sameValue.ts";
import type { Content } from "./content.ts";

/** What a value becomes by an RFC 7396 merge patch: null removes a key, mappings are merged, all else replaces. */
export function mergedWith(value: unknown, patch: unknown): unknown {
  if (!isMapping(patch)) return patch;
  const merged: Record<string, unknown> = isMapping(value) ? { ...value } : {};
  for (const [key, next] of Object.entries(patch)) {
    if (next === null) delete merged[key];
    else set(merged, key, mergedWith(Object.hasOwn(merged, key) ? merged[key] : undefined, next));
  }
  return merged;
}

/** The smallest RFC 7396 merge patch that makes `after` of `before`. */
export function patchBetween(before: Content, after: Content): Content {
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) set(patch, key, null);
  for (const [key, next] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    if (sameValue(old, next)) continue;
    set(patch, key, isMapping(old) && isMapping(next) ? patchBetween(old, next) : next);
  }
  return patch;
}

/** Also a key called `__proto__` is a key like any other. */
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

function isMapping(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
