import { branchesOf } from "../control/impact/branches.ts";
import type { Direction, Impact, ImpactNode, ImpactRecord } from "../control/impact/impact.ts";
import { reasonText } from "../control/impact/reasonText.ts";
import { isKind } from "../model/kind.ts";
import { kindTitle } from "../model/kindTitle.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";
import type { LifecycleKind } from "../workflow/definition.ts";
import { labelText } from "../workflow/definition.ts";
import { impactFigureNodes } from "./impactFigureNodes.ts";
import { type TreeNode, type TreePicture, treeNode } from "./treeNode.ts";

/** What the tree of an impact is made from besides the impact. */
export interface ImpactTreeSource {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly t: Translate;
}

/**
 * An impact as a tree: what is touched, what that rests on, and what it means in figures. A record stands below the one
 * from which the impact came to it.
 */
export function impactTree(impact: Impact, source: ImpactTreeSource): readonly TreeNode[] {
  const { project, t } = source;
  const sections = [
    {
      key: "downstream" as const,
      label: t("What it touches"),
      children: recordNodes(impact, "downstream", source),
    },
    {
      key: "upstream" as const,
      label: t("What it rests on"),
      children: recordNodes(impact, "upstream", source),
    },
    {
      key: "figures" as const,
      label: t("In figures"),
      children: impactFigureNodes(impact.figures, project.settings.risk.levels, t),
    },
  ];
  return sections
    .filter(({ children }) => children.length > 0)
    .map((section) => treeNode({ ...section, picture: section.key, isOpen: true }));
}

function recordNodes(impact: Impact, direction: Direction, source: ImpactTreeSource): readonly TreeNode[] {
  const { roots, below } = branchesOf(impact, direction);
  const describe = (record: ImpactRecord | ImpactNode): TreeNode =>
    recordNode(record, direction, below(record.id).map(describe), source);
  return roots.map(describe);
}

function recordNode(
  record: ImpactRecord | ImpactNode,
  direction: Direction,
  children: readonly TreeNode[],
  source: ImpactTreeSource,
): TreeNode {
  const { t } = source;
  const state = stateTitle(record, source);
  const isNode = "reason" in record;
  const because = isNode ? t("because {reason}", { reason: reasonText(record, t) }) : "";
  const settled = isNode && record.settled ? t("its life is over: it is not followed any further") : "";
  const role = kindTitle(record.kind, t);
  const label = `${record.id} ${record.title}`.trim();
  return treeNode({
    key: `${direction}/${record.id}`,
    label,
    description: [state, because].filter(Boolean).join(" · "),
    role,
    tooltip: [`${role} ${label}`, state, because, settled].filter(Boolean).join("\n"),
    picture: pictureOf(record.kind),
    tone: settled ? "quiet" : undefined,
    record: record.id,
    isOpen: true,
    children,
  });
}

function pictureOf(kind: string): TreePicture | undefined {
  return kind === "goal" || isKind(kind) ? kind : undefined;
}

function stateTitle({ kind, status }: ImpactRecord, { lifecycleOf, t }: ImpactTreeSource): string {
  const lifecycle = isKind(kind) && kind !== "baseline" ? lifecycleOf(kind as LifecycleKind) : undefined;
  return labelText(lifecycle?.states.get(status)?.title, t, status);
}
