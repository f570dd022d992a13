import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { FileKind } from "./kind.ts";
import type { Pointer } from "./problem.ts";
import type { SchemaNode } from "./schemaNode.ts";

/**
 * What the schema of a kind says of the value at a place of a record: one answer for each form that the value may
 * have; none where the schema knows no such place.
 */
export function schemaAt(kind: FileKind, pointer: Pointer): readonly SchemaNode[] {
  return pointer.reduce(
    (nodes: readonly SchemaNode[], step) => nodes.flatMap((node) => below(node, step)),
    formsOf(schemaGuide[kind]),
  );
}

/** The schema itself, or each of the forms that it allows. */
export function formsOf(node: SchemaNode): readonly SchemaNode[] {
  return node.either ? node.either.flatMap(formsOf) : [node];
}

function below(node: SchemaNode, step: string | number): readonly SchemaNode[] {
  if (typeof step === "number") return node.items ? formsOf(node.items) : [];
  const { properties, others } = node;
  const child = properties && Object.hasOwn(properties, step) ? properties[step] : others;
  return child ? formsOf(child) : [];
}
