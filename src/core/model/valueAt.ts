import type { Pointer } from "./problem.ts";

/** The value at a place of plain data; undefined where there is none. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let inner = value;
  for (const step of pointer) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step)) return undefined;
    inner = (inner as Readonly<Record<string | number, unknown>>)[step];
  }
  return inner;
}

/** The keys of the mapping at a place; none where there is no mapping. */
export function keysAt(value: unknown, pointer: Pointer): readonly string[] {
  const inner = valueAt(value, pointer);
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.keys(inner) : [];
}

/** The items of the list at a place; none where there is no list. */
export function itemsAt(value: unknown, pointer: Pointer): readonly unknown[] {
  const inner = valueAt(value, pointer);
  return Array.isArray(inner) ? inner : [];
}
