import { type Command, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { spokenText } from "../../core/views/treeNode.ts";
import { plainLabel } from "../plainLabel.ts";
import { treeIcon } from "../treeIcon.ts";
import { viewCommandIds } from "./viewCommandIds.ts";
import type { ViewLine } from "./viewLine.ts";

/** A line of a view as the editor takes it. Its id keeps it open or closed while the project changes. */
export function toViewItem(line: ViewLine, t: Translate): TreeItem {
  const { node, project } = line;
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const state = node.isLeaf ? None : node.isOpen ? Expanded : Collapsed;
  const item = new TreeItem(plainLabel(node.label), state);
  item.id = `${project}#${node.key}`;
  item.description = plainLabel(node.description);
  item.tooltip = plainLabel(node.tooltip);
  item.accessibilityInformation = { label: plainLabel(spokenText(node, t)) };
  if (node.context) item.contextValue = node.context;
  const command = clickOn(line, t);
  if (command) item.command = command;
  const icon = treeIcon(node);
  if (icon) item.iconPath = icon;
  return item;
}

/** A record is opened at its line; of a kind without records, the first one is written. */
function clickOn(line: ViewLine, t: Translate): Command | undefined {
  const { node } = line;
  if (node.file !== undefined) {
    return { title: t("Open the record"), command: viewCommandIds.openRecord, arguments: [line] };
  }
  if (node.isLeaf && node.context.startsWith("kind.")) {
    return { title: t("New record"), command: viewCommandIds.newRecordOfKind, arguments: [line] };
  }
  return undefined;
}
