import type { Entry } from "../../model/entry.ts";
import { freshItemId } from "../../model/freshItemId.ts";
import type { Pointer } from "../../model/problem.ts";
import { formsOf } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/**
 * A mapping to be filled in, as an item of a list begins: the keys that it must have, with a value where only one
 * makes sense. @param pointer of the item
 */
export function newItem(
  entry: Entry,
  pointer: Pointer,
  { properties = {}, required = [] }: SchemaNode,
  source: Pick<FactsSource, "project" | "today">,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(properties).filter((key) => required.includes(key));
  return Object.fromEntries(
    keys.map((key) => {
      const [node = { types: [] }] = formsOf(properties[key] ?? { types: [] });
      return [key, valueFor(key, node, entry, pointer, source)];
    }),
  );
}

function valueFor(
  key: string,
  { values, format, examples, types }: SchemaNode,
  entry: Entry,
  pointer: Pointer,
  { project, today }: Pick<FactsSource, "project" | "today">,
): unknown {
  const [example] = examples ?? [];
  if (key === "id") return freshItemId(entry, pointer, project) ?? example ?? null;
  if (format === "date") return today;
  if (types.includes("object")) return {};
  return values?.length === 1 ? values[0] : null;
}
