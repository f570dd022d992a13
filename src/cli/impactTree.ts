import { branchesOf } from "../core/control/impact/branches.ts";
import type { Direction, Impact, ImpactNode, ImpactRecord } from "../core/control/impact/impact.ts";
import { reasonText } from "../core/control/impact/reasonText.ts";
import { kindTitle } from "../core/model/kindTitle.ts";
import type { Surroundings } from "./command.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Deeper branches are not indented any further. */
const deepest = 12;

/** The targets with what is touched by them, or with what they rest on, as an indented tree. */
export function impactTree(impact: Impact, direction: Direction, around: Surroundings): readonly string[] {
  const { roots, below } = branchesOf(impact, direction);
  const lines: string[] = [];
  const open: (ImpactRecord | ImpactNode)[] = [...roots].reverse();
  for (let record = open.pop(); record; record = open.pop()) {
    lines.push(describeRecord(record, around));
    open.push(...[...below(record.id)].reverse());
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
    kindTitle(record.kind, t),
    printable(record.title),
    printable(record.status),
  ].filter(Boolean);
  const because = isNode
    ? [style.grey(printable(t("because {reason}", { reason: reasonText(record, t) })))]
    : [];
  return `${indent}${[...facts, ...because].join("  ")}`;
}
