import type { Pointer } from "../model/problem.ts";
import type { Change } from "../yaml/edit/change.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** The changes that an RFC 7396 merge patch makes: null removes a key, mappings are merged, all else replaces. */
export function mergeChanges(value: unknown, patch: unknown, pointer: Pointer = []): readonly Change[] {
  if (!isMapping(patch)) return [{ op: "set", pointer, value: patch }];
  if (!isMapping(value)) return [{ op: "set", pointer, value: withoutNulls(patch) }];
  return Object.entries(patch).flatMap(([key, next]): readonly Change[] => {
    const at = [...pointer, key];
    if (next === null) return Object.hasOwn(value, key) ? [{ op: "remove", pointer: at }] : [];
    return mergeChanges(Object.hasOwn(value, key) ? value[key] : undefined, next, at);
  });
}

/** What a value becomes by an RFC 7396 merge patch. */
export function mergedWith(value: unknown, patch: unknown): unknown {
  if (!isMapping(patch)) return patch;
  const merged: Record<string, unknown> = isMapping(value) ? { ...value } : {};
  for (const [key, next] of Object.entries(patch)) {
    if (next === null) delete merged[key];
    else merged[key] = mergedWith(merged[key], next);
  }
  return merged;
}

function withoutNulls(patch: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(patch)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, isMapping(value) ? withoutNulls(value) : value]),
  );
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
