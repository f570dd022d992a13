import type { Pointer } from "../../model/problem.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { Change } from "./change.ts";

/** Changes that add keys to a mapping, each where the schema has it among those that are there. */
export function insertions(
  pointer: Pointer,
  mapping: object,
  values: ReadonlyMap<string, unknown>,
  node: SchemaNode | undefined,
): readonly Change[] {
  const order = Object.keys(node?.properties ?? {});
  const present = new Set(Object.keys(mapping));
  return [...values]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([key, value]): Change => {
      const place = order.indexOf(key);
      const after = order.slice(0, Math.max(0, place)).findLast((other) => present.has(other));
      const before = order.slice(place + 1).find((other) => present.has(other));
      present.add(key);
      const near = after !== undefined ? { after } : before !== undefined ? { before } : {};
      return { op: "set", pointer: [...pointer, key], value, ...near };
    });
}
