import type { SchemaNode } from "../../model/schemaNode.ts";
import { itemsAt, valueAt } from "../../model/valueAt.ts";
import { dateOffers } from "./dateOffers.ts";
import { nextItemId, nextRecordId } from "./nextIds.ts";
import type { Offer, Scene } from "./offer.ts";
import { type RecordOffers, recordOffers } from "./recordOffers.ts";
import { settingsOffers } from "./settingsOffers.ts";
import { initialState } from "./snippetOffers.ts";
import { workflowOffers } from "./workflowOffers.ts";

/** Fields whose examples are values that others may use as they are. */
const usefulExamples: ReadonlySet<string> = new Set(["communication frequency", "charter budget.currency"]);

/** The values that a scalar may have, by what the schema and the project say. */
export function valueOffers(node: SchemaNode, scene: Scene): RecordOffers {
  if (node.refs) return recordOffers(node.refs, namedAlready(scene), scene);
  const offers = special(scene) ?? listed(node, scene);
  const present = new Set(itemsAround(scene).map(String));
  return {
    offers: offers.filter((offer) => !("word" in offer) || !present.has(String(offer.word))),
    isIncomplete: false,
  };
}

/** What only this place knows; undefined where the schema says all. */
function special(scene: Scene): readonly Offer[] | undefined {
  const { kind, context, place } = scene;
  const { path, record } = context;
  const last = path.at(-1);
  if (place.isProposed) return undefined;
  if (last === "status" && path.length === 1) {
    const initial = itemsAt(record, ["history"]).length === 0 ? initialState(scene) : undefined;
    return initial === undefined ? [] : [{ label: initial, kind: "value", word: initial }];
  }
  if (last === "id") {
    const id = path.length === 1 ? nextRecordId(scene) : nextItemId(path.slice(0, -2), place.nodes[0], scene);
    return id === undefined || typeof path.at(-2) === "string"
      ? []
      : [{ label: id, kind: "value", word: id }];
  }
  return kind === "workflow" ? workflowOffers(scene) : settingsOffers(scene);
}

function listed(node: SchemaNode, { context, place, today, t }: Scene): readonly Offer[] {
  const { types, values, labels, format, minimum, maximum, examples = [] } = node;
  const words = values ?? Object.keys(labels ?? {});
  if (words.length > 0) {
    return words.map((word) => ({
      label: String(word),
      kind: "value",
      detail: labels?.[word]?.[t.language] ?? "",
      word,
      filterText: `${word} ${labels?.[word]?.[t.language] ?? ""}`.trimEnd(),
    }));
  }
  if (types.includes("boolean")) {
    return [true, false].map((word) => ({
      label: String(word),
      kind: "value",
      detail: word ? t("yes") : t("no"),
      word,
    }));
  }
  if (format === "date") return dateOffers(today, t);
  if (minimum !== undefined && maximum !== undefined && maximum - minimum <= 10 && context.quote === "") {
    const numbers = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
    return numbers.map((word) => ({ label: String(word), kind: "value", word }));
  }
  const field = place.path.filter((step) => typeof step === "string").join(".");
  if (!usefulExamples.has(`${place.kind} ${field}`)) return [];
  return examples.map((example) => ({
    label: String(example),
    kind: "value",
    detail: t("Example"),
    word: String(example),
  }));
}

/** The other items of the list that the value is in, or will be. */
function itemsAround({ context: { record, path } }: Scene): readonly unknown[] {
  return itemsAt(record, typeof path.at(-1) === "number" ? path.slice(0, -1) : path);
}

/** The record itself, and what the same list names already. */
function namedAlready(scene: Scene): ReadonlySet<string> {
  const own = valueAt(scene.context.record, ["id"]);
  return new Set([own, ...itemsAround(scene)].filter((id) => typeof id === "string"));
}
