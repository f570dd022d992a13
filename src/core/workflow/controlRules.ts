import type { KindRow } from "../model/kindRow.ts";

/** What a schema says of a field, and of those within it; the nearest field above decides where it says nothing. */
export interface ControlRule {
  readonly controlled?: boolean;
  readonly within: ReadonlyMap<string, ControlRule>;
}

interface Node {
  controlled?: boolean;
  readonly within: Map<string, Node>;
}

const trees = new WeakMap<object, ControlRule>();

/** Which fields of a kind approvals bind, as a tree. */
export function controlRules(fields: KindRow["controlled"]): ControlRule {
  let root = trees.get(fields);
  if (!root) {
    root = toTree(fields);
    trees.set(fields, root);
  }
  return root;
}

function toTree(fields: KindRow["controlled"]): ControlRule {
  const root: Node = { within: new Map() };
  for (const { path, controlled } of fields) {
    let node = root;
    for (const step of path) {
      const next: Node = node.within.get(step) ?? { within: new Map() };
      node.within.set(step, next);
      node = next;
    }
    node.controlled = controlled;
  }
  return root;
}
