import type { Entry } from "../../model/entry.ts";
import { fieldOf } from "../../workflow/facts.ts";
import { rankOf, rankOfCard } from "../board/cardRank.ts";
import { joined } from "../factNode.ts";
import { kindPlural } from "./kindPlural.ts";
import { dueOf, recordNode } from "./recordNode.ts";
import { stateGroups } from "./stateGroups.ts";
import { passes } from "./treeFilter.ts";
import type { TreeSource } from "./treeSource.ts";
import { type DropMeaning, type TreeModel, type ViewNode, viewNode } from "./viewNode.ts";

/** By what requirements are grouped. */
export const requirementGroupings = ["state", "goal", "deliverable"] as const;
export type RequirementGrouping = (typeof requirementGroupings)[number];

/** Requirements by state, goal or deliverable, and change requests by state; what weighs most first. */
export function requirementTree(grouping: RequirementGrouping, source: TreeSource): TreeModel {
  const { project } = source;
  const isWanted = passes(source);
  const all = [...project.valid("requirement")];
  const wanted = all.filter(isWanted);
  const changes = [...project.valid("change")];
  const wantedChanges = changes.filter(isWanted);
  const total = all.length + changes.length;
  const matching = wanted.length + wantedChanges.length;
  if (matching === 0) return { nodes: [], total, matching };
  const nodes = [
    kindNode("requirement", byRank(wanted, source), grouping, source),
    kindNode("change", byRank(wantedChanges, source), "state", source),
  ];
  return { nodes, total, matching };
}

function kindNode(
  kind: "requirement" | "change",
  entries: readonly Entry[],
  grouping: RequirementGrouping,
  source: TreeSource,
): ViewNode {
  const toNode = (entry: Entry, within: string) => lineOf(kind, entry, within, grouping, source);
  const children = () =>
    grouping === "state"
      ? stateGroups({ kind, entries, toNode }, source)
      : fieldGroups(grouping, entries, toNode, source);
  return viewNode({
    key: `${kind}s`,
    label: kindPlural(kind, source.t),
    description: String(entries.length),
    picture: kind,
    kind,
    context: `kind.${kind}`,
    isOpen: entries.length > 0,
    ...(entries.length > 0 ? { children } : {}),
  });
}

function lineOf(
  kind: "requirement" | "change",
  entry: Entry,
  within: string,
  grouping: RequirementGrouping,
  source: TreeSource,
): ViewNode {
  const rank = rankOf(kind, source.project.settings, source.t);
  const value = rankOfCard(entry, source.project.settings);
  const title = rank?.values.find(({ id }) => id === value)?.title ?? "";
  const { words, isLate } = dueOf(entry, source);
  const node = recordNode(entry, source, { within, hidesState: grouping === "state", facts: [words] });
  const tone = node.tone ?? (isLate ? "warning" : undefined);
  return { ...node, tone, description: joined([title, node.description, isLate && words]) };
}

/** One group for each goal or deliverable, also where nothing serves it yet, and one for what has none. */
function fieldGroups(
  field: "goal" | "deliverable",
  entries: readonly Entry[],
  toNode: (entry: Entry, within: string) => ViewNode,
  source: TreeSource,
): readonly ViewNode[] {
  const { t } = source;
  const places = field === "goal" ? goalsIn(source) : deliverablesIn(source);
  const nowhere = { value: "", title: field === "goal" ? t("No goal") : t("No deliverable") };
  return [...places, nowhere].flatMap(({ value, title }) => {
    const own = entries.filter((entry) => (fieldOf(entry.value, field) ?? "") === value);
    if (own.length === 0 && value === "") return [];
    const drop: DropMeaning = { kind: "requirement", field, value, title };
    const key = `${field}/${value}`;
    const [target] = value === "" ? [] : source.project.find(value);
    return [
      viewNode({
        ...{ key, label: title, description: String(own.length), picture: field, drop },
        role: field === "goal" ? t("Goal") : t("Deliverable"),
        tone: own.length === 0 ? "quiet" : undefined,
        kind: "requirement",
        context: "group",
        tooltip: title,
        ...(target ? { record: value } : {}),
        ...(own.length > 0 ? { children: () => own.map((entry) => toNode(entry, key)) } : {}),
      }),
    ];
  });
}

interface Place {
  readonly value: string;
  readonly title: string;
}

function goalsIn({ project }: TreeSource): readonly Place[] {
  const [charter] = project.valid("charter");
  return (charter?.value.goals ?? []).map(({ id, specific = "" }) => ({
    value: id,
    title: `${id} ${specific}`.trim(),
  }));
}

function deliverablesIn({ project }: TreeSource): readonly Place[] {
  return [...project.valid("deliverable")].map(({ id, value }) => ({
    value: id,
    title: `${id} ${value.title}`,
  }));
}

/** What weighs most first; else as the files have it. */
function byRank(entries: readonly Entry[], { project: { settings }, t }: TreeSource): readonly Entry[] {
  const [first] = entries;
  const kind = first?.kind === "change" ? "change" : "requirement";
  const order = (rankOf(kind, settings, t)?.values ?? []).map(({ id }) => id);
  const placeOf = (entry: Entry) => {
    const place = order.indexOf(rankOfCard(entry, settings) ?? "");
    return place < 0 ? order.length : place;
  };
  return [...entries]
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
