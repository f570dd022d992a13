import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { Kind } from "../model/kind.ts";
import type { SchemaNode } from "../model/schemaNode.ts";
import type { Translate } from "../model/translate.ts";

/** What people call a field, and the words that it may say, in the order of its schema. */
export interface FieldWords {
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

/** The words of a field of a kind; items of lists are passed through. Undefined where there is no such field. */
export function fieldWords(kind: Kind, path: readonly string[], t: Translate): FieldWords | undefined {
  const node = path.reduce(
    (above: SchemaNode | undefined, step) => (above?.items ?? above)?.properties?.[step],
    schemaGuide[kind],
  );
  if (!node) return undefined;
  const { title, values = [], labels } = node;
  return {
    title: title?.[t.language] ?? path.at(-1) ?? "",
    values: values.map((id) => ({ id: String(id), title: labels?.[id]?.[t.language] ?? String(id) })),
  };
}
