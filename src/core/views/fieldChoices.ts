import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { Choice } from "../../protocol/choice.ts";
import type { Kind } from "../model/kind.ts";
import type { SchemaNode } from "../model/schemaNode.ts";
import type { Translate } from "../model/translate.ts";

/** The values that a schema allows in a field of a record, in the reader's words; none where any may stand there. */
export function fieldChoices(kind: Kind, path: readonly string[], t: Translate): readonly Choice[] {
  const node = path.reduce<SchemaNode | undefined>(within, recordNode(kind));
  return (node?.values ?? []).map((value) => ({
    id: String(value),
    title: node?.labels?.[String(value)]?.[t.language] ?? String(value),
  }));
}

function recordNode(kind: Kind): SchemaNode | undefined {
  return formsOf(schemaGuide[kind]).find(({ properties }) => properties !== undefined);
}

function within(node: SchemaNode | undefined, step: string): SchemaNode | undefined {
  const next = step === "[]" ? node?.items : node?.properties?.[step];
  return next && formsOf(next)[0];
}

function formsOf(node: SchemaNode): readonly SchemaNode[] {
  return node.either ? node.either.flatMap(formsOf) : [node];
}

/** What people call a field of a record. */
export function fieldTitle(kind: Kind, path: readonly string[], t: Translate): string {
  const node = path.reduce<SchemaNode | undefined>(within, recordNode(kind));
  return node?.title?.[t.language] ?? path.at(-1) ?? kind;
}
