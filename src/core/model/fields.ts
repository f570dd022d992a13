import type { FieldPath } from "./kindRow.ts";
import type { Pointer } from "./problem.ts";

/** Calls `visit` for every value that `path` leads to, with its place. Values of other shapes are passed over. */
export function visitField(
  value: unknown,
  path: FieldPath,
  visit: (value: unknown, pointer: Pointer) => void,
): void {
  visitBelow(value, path, visit, []);
}

/** @param way from the top to the value; its steps are put on and taken off in place */
function visitBelow(
  value: unknown,
  path: FieldPath,
  visit: (value: unknown, pointer: Pointer) => void,
  way: (string | number)[],
): void {
  const step = path[way.length];
  if (step === undefined) {
    visit(value, path.every((part, index) => part === way[index]) ? path : way.slice());
  } else if (step === "[]") {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      way.push(index);
      visitBelow(value[index], path, visit, way);
      way.pop();
    }
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key of step === "*" ? Object.keys(map) : [step]) {
      if (!Object.hasOwn(map, key)) continue;
      way.push(key);
      visitBelow(map[key], path, visit, way);
      way.pop();
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
