import { type Command, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { spokenText, type TreeNode } from "../../core/views/treeNode.ts";
import { plainLabel } from "../plainLabel.ts";
import { treeIcon } from "../treeIcon.ts";

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
  const icon = treeIcon(node);
  if (icon) item.iconPath = icon;
  return item;
}
