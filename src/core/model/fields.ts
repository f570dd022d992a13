import type { FieldPath } from "./kindRow.ts";
import type { Pointer } from "./problem.ts";

/** Calls `visit` for every value that `path` leads to, with its place. Values of other shapes are passed over. */
export function visitField(
  value: unknown,
  path: FieldPath,
  visit: (value: unknown, pointer: Pointer) => void,
  pointer: Pointer = [],
  depth = 0,
): void {
  const step = path[depth];
  if (step === undefined) {
    visit(value, pointer);
  } else if (step === "[]") {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries())
      visitField(item, path, visit, [...pointer, index], depth + 1);
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key of step === "*" ? Object.keys(map) : [step]) {
      if (Object.hasOwn(map, key)) visitField(map[key], path, visit, [...pointer, key], depth + 1);
    }
  }
}

/** Whether a place is one that a path leads to. */
export function leadsTo(path: FieldPath, pointer: Pointer): boolean {
  if (path.length !== pointer.length) return false;
  return path.every((step, index) => {
    const own = pointer[index];
    return step === "[]" ? typeof own === "number" : step === "*" ? typeof own === "string" : step === own;
  });
}
