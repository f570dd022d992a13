import type { SchemaNode } from "../../model/schemaNode.ts";
import type { Change } from "../../yaml/edit/change.ts";
import { insertions } from "../../yaml/edit/insertions.ts";

/** Changes that add items to the end of a record's list, which is begun where there is none. */
export function appendedItems(
  record: object,
  key: string,
  items: readonly object[],
  node: SchemaNode | undefined,
): readonly Change[] {
  const list = (record as Readonly<Record<string, unknown>>)[key];
  if (Array.isArray(list) && list.length > 0) {
    return items.map((item): Change => ({ op: "append", pointer: [key], item, fitting: true }));
  }
  if (Object.hasOwn(record, key)) return [{ op: "set", pointer: [key], value: items }];
  return insertions([], record, new Map([[key, items]]), node);
}
