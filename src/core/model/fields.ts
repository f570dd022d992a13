import type { FieldPath } from "./kindRow.ts";
import type { Pointer } from "./problem.ts";

/** Calls `visit` for every value that `path` leads to, with its place. Values of other shapes are passed over. */
export function visitField(
  value: unknown,
  path: FieldPath,
  visit: (value: unknown, pointer: Pointer) => void,
  pointer: Pointer = [],
): void {
  const [step, ...rest] = path;
  if (step === undefined) {
    visit(value, pointer);
  } else if (step === "[]") {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) visitField(item, rest, visit, [...pointer, index]);
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key of step === "*" ? Object.keys(map) : [step]) {
      if (Object.hasOwn(map, key)) visitField(map[key], rest, visit, [...pointer, key]);
    }
  }
}
