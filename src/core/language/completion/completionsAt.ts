import { isRecordKind, kindOfFile } from "../../model/kind.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { asItems } from "./asItems.ts";
import type { CompletionItem, CompletionList, CompletionRequest } from "./completionItem.ts";
import { type CursorContext, cursorContext } from "./cursorContext.ts";
import { keyOffers } from "./keyOffers.ts";
import type { Offer, Scene } from "./offer.ts";
import type { RecordOffers } from "./recordOffers.ts";
import { schemaPlace } from "./schemaPlace.ts";
import { mappingSnippet, recordSnippet } from "./snippetOffers.ts";
import { toItem } from "./toItem.ts";
import { valueOffers } from "./valueOffers.ts";
import { parameterOffers } from "./workflowParameters.ts";

const nothing: CompletionList = { items: [], isIncomplete: false };

/**
 * What may be written at a place of a file: keys, values, ids of other records, whole entries. Works on the text as it
 * is, however broken; empty where nothing is known, as in files that are no part of a project. Never throws.
 */
export function completionsAt(request: CompletionRequest): CompletionList {
  const kind = kindOfFile(request.path);
  // Baselines are written by their command, histories by events.
  if (!kind || kind === "baseline") return nothing;
  const context = cursorContext(request.text, request.offset);
  if (!context || (isRecordKind(kind) && context.path[0] === "history")) return nothing;
  const place = schemaPlace(kind, context.path, context.record, request.project);
  const scene = { ...request, kind, context, place };
  const { offers, isIncomplete } = context.expects === "key" ? complete(keyOffers(scene)) : values(scene);
  const items = offers.flatMap((offer, order) => toItem(offer, order, forOffer(scene), request.text) ?? []);
  return { items: distinct(items), isIncomplete };
}

function complete(offers: readonly Offer[]): RecordOffers {
  return { offers, isIncomplete: false };
}

/** The first of those that would insert the same. */
function distinct(items: readonly CompletionItem[]): readonly CompletionItem[] {
  return [...new Map([...items].reverse().map((item) => [item.insertText, item])).values()].reverse();
}

function values(scene: Scene): RecordOffers {
  if (scene.place.nodes.length === 0) return complete(parameterOffers(scene));
  const found = scene.place.nodes.map((node) => offersFor(node, scene));
  return {
    offers: found.flatMap(({ offers }) => offers),
    isIncomplete: found.some(({ isIncomplete }) => isIncomplete),
  };
}

function offersFor(node: SchemaNode, scene: Scene): RecordOffers {
  if (node.types.includes("array")) return node.items ? listOffers(node.items, scene) : complete([]);
  if (node.types.includes("object")) return complete(mappingOffers(node, scene));
  return valueOffers(node, scene);
}

/** The first item of a list, or the next one. */
function listOffers(item: SchemaNode, scene: Scene): RecordOffers {
  const { context, place } = scene;
  const isOpen = context.expects === "open";
  const column = isOpen ? context.column : context.column + context.listIndent;
  if (item.types.includes("object")) {
    const at = { asItem: true, onNextLine: !isOpen, column };
    const snippet = mappingSnippet(item, [...place.path, 0], context.path, at, scene);
    return complete(snippet ? [snippet] : []);
  }
  const { offers, isIncomplete } = valueOffers(item, scene);
  return { offers: asItems(offers, scene), isIncomplete };
}

/** A new mapping as a whole, or its first key. */
function mappingOffers(node: SchemaNode, scene: Scene): readonly Offer[] {
  const { context, place } = scene;
  const isOpen = context.expects === "open";
  if (context.quote !== "") return [];
  if (context.path.length === 0) {
    const column = leadingDash(scene) ? context.column + 2 : context.column;
    const record = recordSnippet(node, { asItem: false, onNextLine: false, column }, scene);
    return [...(record ? [record] : []), ...keyOffers(scene, column)];
  }
  const isItem = typeof context.path.at(-1) === "number";
  const at = { asItem: false, onNextLine: !isOpen, column: isOpen ? context.column : context.column + 2 };
  const snippet = mappingSnippet(node, place.path, isItem ? context.path.slice(0, -1) : undefined, at, scene);
  return [...(snippet ? [snippet] : []), ...(isOpen ? keyOffers(scene) : [])];
}

/** Whether a file that is still empty becomes a list of records. */
function leadingDash({ kind, path, context }: Scene): boolean {
  const isEmpty = context.record === undefined && context.path.length === 0 && !context.inRegister;
  return isEmpty && isRecordKind(kind) && kind !== "charter" && !path.includes("/") && context.column === 0;
}

function forOffer(scene: Scene): CursorContext {
  return leadingDash(scene) ? { ...scene.context, lead: "- " } : scene.context;
}
