import type { FileKind } from "./kind.ts";
import { formsOf, schemaAt } from "./schemaAt.ts";
import type { SchemaNode } from "./schemaNode.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** A record, or some of its fields, with all keys in the order of the schema; unknown ones come last. */
export function inSchemaOrder(kind: FileKind, record: Mapping): Mapping {
  const [node] = schemaAt(kind, []).filter(({ properties }) => properties !== undefined);
  return node ? (ordered(record, node) as Mapping) : record;
}

function ordered(value: unknown, node: SchemaNode): unknown {
  if (Array.isArray(value)) {
    const [item] = node.items ? formsOf(node.items) : [];
    return item ? value.map((one) => ordered(one, item)) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const { properties = {} } = node;
  const order = Object.keys(properties);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const below = (key: string) => formsOf(properties[key] ?? { types: [] })[0] ?? { types: [] };
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => place(one) - place(other))
      .map(([key, one]) => [key, ordered(one, below(key))]),
  );
}
