import { isRecordKind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { Pointer } from "../../model/problem.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { defaultLifecycle } from "../../workflow/lifecycles.ts";
import { blockSnippet, firstKeys, flowSnippet, itemLines, type MappingDraft } from "./mappingSnippet.ts";
import { nextItemId, nextRecordId } from "./nextIds.ts";
import type { Offer, Scene } from "./offer.ts";
import { previewOf } from "./tabStops.ts";

/** How a snippet is put into what is there. */
export interface SnippetPlace {
  /** Whether it is an item of a list that has no dash yet. */
  readonly asItem: boolean;
  /** Whether it begins on the next line. */
  readonly onNextLine: boolean;
  /** Where its first line stands. */
  readonly column: number;
}

/** A whole new record, or the settings of a project. */
export function recordSnippet(node: SchemaNode, place: SnippetPlace, scene: Scene): Offer | undefined {
  const { kind, t } = scene;
  if (kind === "baseline" || kind === "workflow") return undefined;
  const id = nextRecordId(scene);
  const status = isRecordKind(kind) ? initialState(scene) : undefined;
  const known = { ...(id && { id }), ...(status && { status }), history: "[]" };
  const lines = blockSnippet(node, draftAt([], known, scene));
  return {
    label: id ?? "assent.yaml",
    detail: isRecordKind(kind) ? t("New record: {kind}", { kind: kindTitle(kind, t) }) : "",
    ...asOffer(lines, place),
  };
}

/** The state in which a record of the file's kind begins. */
export function initialState({ kind, lifecycleOf }: Scene): string | undefined {
  if (!isRecordKind(kind) || kind === "baseline") return undefined;
  return (lifecycleOf(kind) ?? defaultLifecycle(kind)).initial;
}

/**
 * A new mapping with tab stops: an item of a list, or the value of a key.
 * @param path the way to it, within what the schema is about
 * @param list the way to the list within the record, where it is an item
 */
export function mappingSnippet(
  node: SchemaNode,
  path: Pointer,
  list: Pointer | undefined,
  place: SnippetPlace,
  scene: Scene,
): Offer | undefined {
  const { context, t } = scene;
  const id = list && nextItemId(list, node.properties?.id, scene);
  const draft = draftAt(path, id ? { id } : {}, scene);
  const keys = firstKeys(node, draft.kind, path);
  if (keys.length === 0) return undefined;
  const shown = { label: id ?? (place.asItem ? "- " : "") + keys.join(", "), detail: t("New entry") };
  if (context.inFlow || context.amongBraces || (place.onNextLine && !context.isLastOnLine)) {
    const flow = flowSnippet(node, draft);
    const snippet = place.asItem ? `[${flow}]` : flow;
    return { ...shown, kind: "snippet", documentation: previewOf(snippet), snippet };
  }
  return { ...shown, ...asOffer(blockSnippet(node, draft), place) };
}

function draftAt(
  path: Pointer,
  known: MappingDraft["known"],
  { place, today, context }: Scene,
): MappingDraft {
  return { kind: place.kind, path, known, today, listIndent: context.listIndent };
}

function asOffer(lines: readonly string[], { asItem, onNextLine, column }: SnippetPlace) {
  const own = asItem ? itemLines(lines) : lines;
  const margin = " ".repeat(column);
  const text = own.map((line, index) => (index > 0 || onNextLine ? margin + line : line)).join("\n");
  const documentation = previewOf(own.join("\n"));
  return { kind: "snippet", documentation, snippet: onNextLine ? `\n${text}` : text } as const;
}
