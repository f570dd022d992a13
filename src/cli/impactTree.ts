import type { Direction, Impact, ImpactNode, ImpactRecord } from "../core/control/impact/impact.ts";
import { reasonText } from "../core/control/impact/reasonText.ts";
import { isKind } from "../core/model/kind.ts";
import { kindTable } from "../generated/kinds.ts";
import type { Surroundings } from "./command.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Deeper branches are not indented any further. */
const deepest = 12;

/** The targets with what is touched by them, or with what they rest on, as an indented tree. */
export function impactTree(
  { targets, nodes }: Impact,
  direction: Direction,
  around: Surroundings,
): readonly string[] {
  const children = new Map<string, ImpactNode[]>();
  for (const node of nodes) {
    if (node.direction !== direction) continue;
    const siblings = children.get(node.reason.from);
    if (siblings) siblings.push(node);
    else children.set(node.reason.from, [node]);
  }
  const roots = direction === "downstream" ? targets : targets.filter(({ id }) => children.has(id));
  const lines: string[] = [];
  const open: (ImpactRecord | ImpactNode)[] = [...roots].reverse();
  for (let record = open.pop(); record; record = open.pop()) {
    lines.push(describeRecord(record, around));
    open.push(...[...(children.get(record.id) ?? [])].reverse());
  }
  return lines;
}

function describeRecord(record: ImpactRecord | ImpactNode, around: Surroundings): string {
  const { colour, t } = around;
  const style = paint(colour);
  const isNode = "reason" in record;
  const indent = "  ".repeat(1 + Math.min(isNode ? record.depth : 0, deepest));
  const facts = [
    style.bold(printable(record.id)),
    kindName(record.kind, around),
    printable(record.title),
    printable(record.status),
  ].filter(Boolean);
  const because = isNode
    ? [style.grey(printable(t("because {reason}", { reason: reasonText(record, t) })))]
    : [];
  return `${indent}${[...facts, ...because].join("  ")}`;
}

/** What people call a kind, or a goal. */
export function kindName(kind: string, { lang, t }: Surroundings): string {
  if (kind === "goal") return t("Goal");
  return isKind(kind) ? kindTable[kind].title[lang] : kind;
}
