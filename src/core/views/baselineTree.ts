import { kindTable } from "../../generated/kinds.ts";
import type { BaselineDiff, ChangedRecord, DiffRecord } from "../control/baseline/baselineDiff.ts";
import type { FieldDifference } from "../control/baseline/compare.ts";
import { describeValue, type FieldNames, nameOfField } from "../model/fieldNames.ts";
import { kindOfId } from "../model/project.ts";
import type { Settings } from "../model/settings.ts";
import type { Translate } from "../model/translate.ts";
import { shortChange } from "./shortChange.ts";
import { type TreeNode, treeNode } from "./treeNode.ts";

/** What moved between a baseline and something later as a tree: by what became of records, and below them by field. */
export function baselineTree(
  { changed, added, removed }: BaselineDiff,
  settings: Settings,
  t: Translate,
): readonly TreeNode[] {
  const sections = [
    {
      picture: "changed" as const,
      label: t("Changed records"),
      children: changed.map((record) => changedNode(record, settings, t)),
    },
    {
      picture: "added" as const,
      label: t("Added records"),
      children: added.map((record) => recordNode("added", record, settings, t)),
    },
    {
      picture: "removed" as const,
      label: t("Removed records"),
      children: removed.map((record) => recordNode("removed", record, settings, t)),
    },
  ];
  return sections
    .filter(({ children }) => children.length > 0)
    .map(({ picture, label, children }) =>
      treeNode({ key: picture, label, description: String(children.length), isOpen: true, children }),
    );
}

function changedNode(record: ChangedRecord, settings: Settings, t: Translate): TreeNode {
  const names: FieldNames = { kind: kindOfId(record.id, settings), t };
  const fields = [...new Set(record.fields.map(({ path }) => nameOfField(path, names)[0] ?? ""))];
  const node = recordNode("changed", record, settings, t);
  const description = fields.join(t(", "));
  return {
    ...node,
    description,
    tooltip: `${node.tooltip}\n${description}`,
    children: record.fields.map((field) => fieldNode(record.id, field, names)),
  };
}

function recordNode(
  what: "added" | "removed" | "changed",
  { id, title }: DiffRecord,
  settings: Settings,
  t: Translate,
): TreeNode {
  const kind = kindOfId(id, settings);
  const kindName = kind ? kindTable[kind].title[t.language] : "";
  const label = `${id} ${title}`.trim();
  return treeNode({
    key: `${what}/${id}`,
    label,
    role: kindName,
    tooltip: `${kindName} ${label}`.trim(),
    picture: what,
    record: id,
  });
}

function fieldNode(id: string, { path, before, after }: FieldDifference, names: FieldNames): TreeNode {
  const { t } = names;
  const label = nameOfField(path, names).join(" › ");
  const [left, right] = [before, after].map((value) => describeValue(value, path, names).trim());
  const tooltip = [
    label,
    t("Before: {text}", { text: left || t("nothing") }),
    t("After: {text}", { text: right || t("nothing") }),
  ];
  return treeNode({
    key: `changed/${id}/${path.join("/")}`,
    label,
    description: shortChange(left, right, t),
    tooltip: tooltip.join("\n"),
    picture: "field",
    record: id,
  });
}
