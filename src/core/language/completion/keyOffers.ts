import { formsOf } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { keysAt } from "../../model/valueAt.ts";
import { describeField } from "./describeField.ts";
import type { Offer, Scene } from "./offer.ts";
import { openKeyOffers } from "./openKeyOffers.ts";

/** Types whose values stand behind the key. */
const scalars: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean"]);

/**
 * The keys that a mapping doesn't have yet: first those that it must have, then in the order of the schema.
 * @param column where the keys of the mapping stand
 */
export function keyOffers(scene: Scene, column = scene.context.column): readonly Offer[] {
  const { context, place, t } = scene;
  const present = new Set(keysAt(context.record, context.path));
  const offers = place.nodes.flatMap(({ properties = {}, required = [] }) => {
    const names = Object.keys(properties).filter((name) => isOffered(name, present, scene));
    const rank = (name: string) => (required.includes(name) ? 0 : 1);
    return names
      .sort((a, b) => rank(a) - rank(b))
      .map((name) => {
        const node = properties[name] as SchemaNode;
        const isRequired = required.includes(name);
        return {
          label: name,
          kind: "key",
          detail: node.title?.[t.language] ?? "",
          documentation: describeField(node, isRequired, t),
          word: name,
          suffix: behindKey(name, node, scene, column),
          suggestsMore: !context.hasColon && hasChoice(node),
          filterText: `${name} ${node.title?.[t.language] ?? ""}`.trimEnd(),
        } satisfies Offer;
      });
  });
  return [...offers, ...openKeyOffers(scene, present)];
}

/** What is proposed for a part of a record is as bound as the whole. */
function isOffered(name: string, present: ReadonlySet<string>, { place }: Scene): boolean {
  if (present.has(name)) return false;
  const isBound = place.nodes.some(({ properties }) => properties?.[name]?.controlled !== false);
  return !place.isProposed || isBound;
}

/** What comes behind a new key, so that its value can be written. */
function behindKey(name: string, node: SchemaNode, { context }: Scene, column: number): string {
  if (context.hasColon) return "";
  if (name === "history" && context.path.length === 0) return ": []";
  const types = formsOf(node).flatMap((form) => form.types);
  const isInline = types.length === 0 || types.some((type) => scalars.has(type));
  if (context.inFlow || context.quote !== "" || !context.isLastOnLine || isInline) return ": ";
  return types.includes("array")
    ? `:\n${" ".repeat(column + context.listIndent)}- `
    : `:\n${" ".repeat(column + 2)}`;
}

/** Whether there is something to choose as the value. */
function hasChoice(node: SchemaNode): boolean {
  return formsOf(node).some(({ types, values, labels, refs, format, properties, others, items }) => {
    const isListed = Boolean(values ?? labels ?? refs ?? properties ?? others) || format === "date";
    return isListed || types.includes("boolean") || (items !== undefined && hasChoice(items));
  });
}
