import { kindTitle } from "../../model/kindTitle.ts";
import { formsOf } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { Translate } from "../../model/translate.ts";

/** Greater limits than this only keep out what nobody means. */
const telling = 1000;

/** What a value has to look like, in words, with all the forms that it may have; empty where any text will do. */
export function shapeInWords(nodes: readonly SchemaNode[], t: Translate): string {
  return [...new Set(nodes.map((node) => shapeOf(node, t)))].filter(Boolean).join(t(", or "));
}

function shapeOf(node: SchemaNode, t: Translate): string {
  const { types, values, refs, format, properties, items } = node;
  if (refs) return t("an id ({kinds})", { kinds: kindsInWords(refs, t) });
  if (values) return t("one of {values}", { values: valuesInWords(node, t) });
  if (format === "date") return t("a date, YYYY-MM-DD");
  if (format === "date-time") return t("a time, such as 2026-03-02T09:30:00Z");
  if (format === "uri") return t("an address, such as https://client.example");
  if (types.includes("array")) return items ? listInWords(formsOf(items), t) : t("a list");
  if (types.includes("object")) return properties ? keysInWords(properties, t) : t("a mapping");
  if (types.includes("boolean")) return t("true or false");
  const isNumber = types.includes("number") || types.includes("integer");
  if (isNumber) return types.includes("string") ? t("a number or text") : numberInWords(node, t);
  return "";
}

function listInWords(items: readonly SchemaNode[], t: Translate): string {
  const [item] = items;
  if (item?.refs) return t("ids ({kinds})", { kinds: kindsInWords(item.refs, t) });
  if (item?.values) return t("some of {values}", { values: valuesInWords(item, t) });
  if (item?.properties)
    return t("a list of items with {keys}", { keys: Object.keys(item.properties).join(t(", ")) });
  return t("a list of texts");
}

function keysInWords(properties: Readonly<Record<string, SchemaNode>>, t: Translate): string {
  return t("a mapping with {keys}", { keys: Object.keys(properties).join(t(", ")) });
}

function numberInWords({ types, minimum, maximum }: SchemaNode, t: Translate): string {
  const isWhole = types.includes("integer");
  if (minimum !== undefined && maximum !== undefined && maximum <= telling) {
    const range = { minimum, maximum };
    return isWhole
      ? t("a whole number from {minimum} to {maximum}", range)
      : t("a number from {minimum} to {maximum}", range);
  }
  if (minimum === 0) return t("a number, at least 0");
  return isWhole ? t("a whole number") : t("a number");
}

function kindsInWords(kinds: readonly string[], t: Translate): string {
  return kinds.map((kind) => (kind === "*" ? t("any record") : kindTitle(kind, t))).join(t(", "));
}

/** Each value as it is written, with what people call it where that is another word. */
function valuesInWords({ values = [], labels }: SchemaNode, t: Translate): string {
  return values
    .map((value) => {
      const label = labels?.[value]?.[t.language];
      const isSame = label === undefined || label.toLowerCase() === String(value).toLowerCase();
      return isSame ? String(value) : t("{value} ({label})", { value, label });
    })
    .join(t(", "));
}
