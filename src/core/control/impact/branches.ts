import type { Direction, Impact, ImpactNode, ImpactRecord } from "./impact.ts";

/** One side of an impact as a tree: a record stands below the one from which the impact came to it. */
export interface Branches {
  /** Upstream only the targets that rest on anything. */
  readonly roots: readonly ImpactRecord[];
  readonly below: (id: string) => readonly ImpactNode[];
}

/** What is touched, or what that rests on, by the record from which the impact came. */
export function branchesOf({ targets, nodes }: Impact, direction: Direction): Branches {
  const children = new Map<string, ImpactNode[]>();
  for (const node of nodes) {
    if (node.direction !== direction) continue;
    const siblings = children.get(node.reason.from);
    if (siblings) siblings.push(node);
    else children.set(node.reason.from, [node]);
  }
  return {
    roots: direction === "downstream" ? targets : targets.filter(({ id }) => children.has(id)),
    below: (id) => children.get(id) ?? [],
  };
}
