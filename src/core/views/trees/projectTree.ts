import { kinds } from "../../../generated/kinds.ts";
import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import { joined } from "../factNode.ts";
import { kindPlural } from "./kindPlural.ts";
import { phaseNode } from "./phaseNode.ts";
import { dueOf, recordNode } from "./recordNode.ts";
import { stateGroups } from "./stateGroups.ts";
import { isEmpty, passes } from "./treeFilter.ts";
import type { TreeSource } from "./treeSource.ts";
import { type TreeModel, type ViewNode, viewNode } from "./viewNode.ts";

/** A project: its phase, then the kinds with their states and records, and the kinds that nobody has used yet. */
export function projectTree(source: TreeSource): TreeModel {
  const { project, filter, t } = source;
  const isWanted = passes(source);
  const nodes: ViewNode[] = [];
  const unused: ViewNode[] = [];
  let total = 0;
  let matching = 0;
  for (const kind of kinds) {
    if (kind === "charter") continue;
    const all = [...project.all(kind)];
    const own = all.filter((entry) => isWanted(entry));
    total += all.length;
    matching += own.length;
    if (own.length > 0) nodes.push(kindNode(kind, own, source));
    else if (all.length === 0) unused.push(emptyKind(kind, source));
  }
  const phase = phaseNode(source);
  const isFiltered = !isEmpty(filter);
  return {
    nodes: [
      ...(isFiltered || !phase ? [] : [phase]),
      ...nodes,
      ...(isFiltered || unused.length === 0 ? [] : [unusedNode(unused, t("Not used yet"))]),
    ],
    total,
    matching,
  };
}

function kindNode(kind: Kind, entries: readonly Entry[], source: TreeSource): ViewNode {
  const isOpen = !isEmpty(source.filter);
  const broken = entries.filter(({ valid }) => !valid);
  const sound = entries.filter(({ valid }) => valid);
  const children = () => [
    ...(kind === "baseline"
      ? sound.map((entry) => recordNode(entry, source, { within: kind, description: dateOf(entry) }))
      : stateGroups(
          { kind, entries: sound, toNode: (entry, within) => toNode(entry, within, source) },
          source,
        )),
    ...(broken.length > 0 ? [brokenNode(kind, broken, source)] : []),
  ];
  const label = kindPlural(kind, source.t);
  const description = String(entries.length);
  return viewNode({
    key: kind,
    label,
    description,
    picture: kind,
    kind,
    context: contextOf(kind),
    isOpen,
    children,
  });
}

function toNode(entry: Entry, within: string, source: TreeSource): ViewNode {
  const { words, isLate } = dueOf(entry, source);
  const node = recordNode(entry, source, { within, hidesState: true });
  const tone = node.tone ?? (isLate ? "warning" : undefined);
  return { ...node, tone, description: joined([node.description, words]) };
}

/** Records whose schema refuses them stay in sight. */
function brokenNode(kind: Kind, entries: readonly Entry[], source: TreeSource): ViewNode {
  const key = `${kind}/!broken`;
  return viewNode({
    key,
    label: source.t("With errors"),
    description: String(entries.length),
    picture: "broken",
    tone: "warning",
    kind,
    children: () => entries.map((entry) => recordNode(entry, source, { within: key, tone: "warning" })),
  });
}

/** A click on it writes the first one. */
function emptyKind(kind: Kind, { t }: TreeSource): ViewNode {
  return viewNode({
    key: `unused/${kind}`,
    label: kindPlural(kind, t),
    description: t("none yet"),
    picture: kind,
    tone: "quiet",
    kind,
    context: contextOf(kind),
  });
}

function unusedNode(children: readonly ViewNode[], label: string): ViewNode {
  return viewNode({
    ...{ key: "unused", label, description: String(children.length), picture: "unused", tone: "quiet" },
    children: () => children,
  });
}

/** Baselines are created by a command of their own. */
function contextOf(kind: Kind): string {
  return kind === "baseline" ? "baselines" : `kind.${kind}`;
}

function dateOf({ value }: Entry): string {
  const { date } = value as { date?: unknown };
  return typeof date === "string" ? date : "";
}
