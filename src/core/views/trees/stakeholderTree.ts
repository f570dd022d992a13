import { quadrantOf } from "../../../protocol/powerInterest.ts";
import type { Entry } from "../../model/entry.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { lacksCover } from "../../workflow/coverage.ts";
import { joined } from "../factNode.ts";
import { quadrantWords } from "../people/quadrants.ts";
import { registerOf } from "../people/register.ts";
import { stakeholderWords } from "../people/stakeholderWords.ts";
import { recordNode } from "./recordNode.ts";
import { passes } from "./treeFilter.ts";
import type { TreeSource } from "./treeSource.ts";
import { type DropMeaning, type TreeModel, type ViewNode, viewNode } from "./viewNode.ts";

/** By what the people of a project are grouped. */
export const stakeholderGroupings = ["quadrant", "side", "role"] as const;
export type StakeholderGrouping = (typeof stakeholderGroupings)[number];

type Person = Entry<"stakeholder">;

interface Group {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly has: (person: Person) => boolean;
  readonly drop?: DropMeaning;
}

/** The people of a project in groups, key ones first in each; those who have left come last. */
export function stakeholderTree(grouping: StakeholderGrouping, source: TreeSource): TreeModel {
  const { project, lifecycleOf, t } = source;
  const { entries } = registerOf(project);
  const wanted = entries.filter(passes(source));
  const isLeft = (person: Person) => isEnded(person, lifecycleOf);
  const staying = wanted.filter((person) => !isLeft(person));
  const groups = groupsBy(grouping, source);
  const placed = (person: Person) => groups.some(({ has }) => has(person));
  const others: readonly Group[] = [
    ...groups,
    { id: "none", title: noGroup(grouping, source), has: (person) => !placed(person) },
  ];
  const left: Group = { id: "left", title: t("Left the project"), has: isLeft };
  return {
    nodes: [
      ...others.flatMap((group) => groupNode(group, staying, grouping, source) ?? []),
      ...[groupNode(left, wanted, grouping, source)].flatMap((node) =>
        node ? [{ ...node, isOpen: false }] : [],
      ),
    ],
    total: entries.length,
    matching: wanted.length,
  };
}

function groupsBy(grouping: StakeholderGrouping, { t }: TreeSource): readonly Group[] {
  const { sides, roles } = stakeholderWords(t);
  switch (grouping) {
    case "quadrant":
      return quadrantWords(t).map(({ id, title, description }) => ({
        ...{ id, title, about: description },
        has: ({ value: { power, interest } }) => quadrantOf(power, interest) === id,
        drop: { kind: "stakeholder", field: "quadrant", value: id, title },
      }));
    case "side":
      return sides.map(({ id, title }) => ({ id, title, has: ({ value }) => value.side === id }));
    case "role":
      return roles.map(({ id, title }) => ({
        ...{ id, title },
        has: ({ value }) => value.roles?.some((role) => role === id) ?? false,
      }));
  }
}

function noGroup(grouping: StakeholderGrouping, { t }: TreeSource): string {
  switch (grouping) {
    case "quadrant":
      return t("Not rated");
    case "side":
      return t("On no side");
    case "role":
      return t("Without a role");
  }
}

function groupNode(
  { id, title, about, has, drop }: Group,
  people: readonly Person[],
  grouping: StakeholderGrouping,
  source: TreeSource,
): ViewNode | undefined {
  const own = people.filter(has).sort((a, b) => Number(b.value.key === true) - Number(a.value.key === true));
  const isEmptyQuadrant = own.length === 0 && drop !== undefined;
  if (own.length === 0 && !isEmptyQuadrant) return undefined;
  const key = `${grouping}/${id}`;
  return viewNode({
    key,
    label: title,
    description: String(own.length),
    tooltip: [title, about].filter(Boolean).join("\n"),
    picture: "people",
    tone: own.length === 0 ? "quiet" : undefined,
    kind: "stakeholder",
    context: "group",
    drop,
    isOpen: own.length > 0,
    ...(own.length > 0 ? { children: () => own.map((person) => personNode(person, key, source)) } : {}),
  });
}

function personNode(person: Person, within: string, source: TreeSource): ViewNode {
  const { project, lifecycleOf, t } = source;
  const { title, organisation = "", roles = [], key } = person.value;
  const words = stakeholderWords(t).roles;
  const named = roles.map((role) => words.find(({ id }) => id === role)?.title ?? role).join(t(", "));
  const isUncovered = lacksCover(person, project, lifecycleOf);
  return recordNode(person, source, {
    within,
    label: title,
    description: joined([key === true && t("key"), organisation, named]),
    picture: key === true ? "keyPerson" : "stakeholder",
    tone: isUncovered ? "warning" : undefined,
    facts: [organisation, named, isUncovered && t("No communication reaches them.")],
  });
}
