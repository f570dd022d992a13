import type { FileKind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { valueAt } from "../../model/valueAt.ts";

/** What the schemas say of a place. */
export interface SchemaPlace {
  /** Whose schema: what a change request proposes for a record is said by that record's. */
  readonly kind: FileKind;
  /** The way within what that schema is about. */
  readonly path: Pointer;
  /** Whether it is proposed for another record, so that only what approvals bind may stand there. */
  readonly isProposed: boolean;
  readonly nodes: readonly SchemaNode[];
}

/** What the schemas say of a place of a record, or of a file without records. */
export function schemaPlace(
  kind: FileKind,
  path: Pointer,
  record: unknown,
  project: ProjectView,
): SchemaPlace {
  const [list, index, patch, ...within] = path;
  const isProposed = kind === "change" && list === "proposed" && patch === "patch";
  if (!isProposed) return { kind, path, isProposed, nodes: schemaAt(kind, path) };
  const id = valueAt(record, ["proposed", index ?? 0, "record"]);
  const target = typeof id === "string" ? project.find(id).find(({ entry }) => entry.id === id) : undefined;
  if (!target) return { kind, path, isProposed, nodes: [] };
  const { kind: own } = target.entry;
  const nodes = schemaAt(own, within);
  return { kind: own, path: within, isProposed, nodes: within.length === 0 ? nodes.map(boundOnly) : nodes };
}

/** A record's schema with only the fields that approvals bind. */
function boundOnly({ required: _all, properties = {}, ...node }: SchemaNode): SchemaNode {
  const bound = Object.entries(properties).filter(([, { controlled }]) => controlled === true);
  return { ...node, properties: Object.fromEntries(bound) };
}
