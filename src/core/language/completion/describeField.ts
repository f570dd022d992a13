import { kindTitle } from "../../model/kindTitle.ts";
import { formsOf } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { Translate } from "../../model/translate.ts";

/** What a field is for, what may stand in it, and whether it must be there: a line for each. */
export function describeField(node: SchemaNode, isRequired: boolean, t: Translate): string {
  return [
    node.description?.[t.language],
    t("Value: {shape}", { shape: shapeOf(node, t) }),
    isRequired ? t("Required.") : undefined,
    node.controlled === true ? t("Under change control once it is agreed.") : undefined,
  ]
    .filter(Boolean)
    .join("\n");
}

/** What may stand in a field, in a few words. */
export function shapeOf(node: SchemaNode, t: Translate): string {
  return [...new Set(formsOf(node).map((form) => shapeOfForm(form, t)))].join(" / ");
}

function shapeOfForm(
  { types, values, refs, format, items, minimum, maximum }: SchemaNode,
  t: Translate,
): string {
  if (refs) return t("id of: {kinds}", { kinds: refs.map((kind) => nameOf(kind, t)).join(", ") });
  if (values) return t("one of: {values}", { values: values.join(", ") });
  if (types.includes("array")) {
    return items ? t("list: {items}", { items: shapeOf(items, t) }) : t("list");
  }
  if (types.includes("object")) return t("mapping");
  if (format === "date") return t("date, YYYY-MM-DD");
  const names = types.map((type) =>
    type === "boolean" ? t("true or false") : type === "string" ? t("text") : t("number"),
  );
  const range = minimum !== undefined && maximum !== undefined ? ` ${minimum}–${maximum}` : "";
  return `${names.join(" / ") || t("text")}${range}`;
}

function nameOf(kind: string, t: Translate): string {
  return kind === "*" ? t("any record") : kindTitle(kind, t);
}
