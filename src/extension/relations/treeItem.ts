import { type Command, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { spokenText, type TreeNode, type TreePicture } from "../../core/views/treeNode.ts";
import { plainLabel } from "../plainLabel.ts";

/** The editor's icons, and for changes the colours that it gives them. */
const icons: Readonly<Record<TreePicture, string>> = {
  charter: "book",
  stakeholder: "person",
  requirement: "checklist",
  change: "git-pull-request",
  risk: "shield",
  issue: "issues",
  decision: "law",
  commitment: "pass",
  communication: "comment-discussion",
  deliverable: "package",
  milestone: "milestone",
  quality: "beaker",
  acceptance: "verified",
  feedback: "feedback",
  survey: "graph",
  resource: "tools",
  training: "mortar-board",
  document: "file",
  lesson: "lightbulb",
  baseline: "bookmark",
  goal: "target",
  added: "diff-added",
  removed: "diff-removed",
  changed: "diff-modified",
  field: "symbol-field",
  downstream: "arrow-down",
  upstream: "arrow-up",
  figures: "graph",
  people: "organization",
  schedule: "calendar",
  budget: "credit-card",
  effort: "watch",
  fact: "circle-small",
};

const colours: { readonly [P in TreePicture]?: string } = {
  added: "gitDecoration.addedResourceForeground",
  removed: "gitDecoration.deletedResourceForeground",
  changed: "gitDecoration.modifiedResourceForeground",
};

/** A line of the tree as the editor takes it. */
export function toTreeItem(node: TreeNode, open: Command | undefined, t: Translate): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const state = node.children.length === 0 ? None : node.isOpen ? Expanded : Collapsed;
  const item = new TreeItem(plainLabel(node.label), state);
  item.id = node.key;
  item.description = plainLabel(node.description);
  item.tooltip = plainLabel(node.tooltip);
  item.accessibilityInformation = { label: plainLabel(spokenText(node, t)) };
  if (open) item.command = open;
  // The click compares: the menu leads to the record, where there still is one.
  if (open?.command === "vscode.diff" && node.picture !== "removed") item.contextValue = "comparedRecord";
  const icon = iconOf(node);
  if (icon) item.iconPath = icon;
  return item;
}

/** What needs attention shows by its form, not by its colour alone. */
function iconOf({ picture, tone }: TreeNode): ThemeIcon | undefined {
  if (tone === "warning") return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  if (picture === undefined) return undefined;
  const colour = tone === "quiet" ? "disabledForeground" : colours[picture];
  return colour ? new ThemeIcon(icons[picture], new ThemeColor(colour)) : new ThemeIcon(icons[picture]);
}
