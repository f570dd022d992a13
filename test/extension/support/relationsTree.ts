import { ThemeIcon, type TreeItem } from "vscode";
import type { Relations, RelationsLine } from "../../../src/extension/relations/relations.ts";
import { activate } from "./workspace.ts";

/** The tree of the extension. */
export async function relationsTree(): Promise<Relations> {
  return (await activate()).relations();
}

/** All lines of the tree with their items, from the top. */
export function linesOf(
  tree: Relations,
  parent?: RelationsLine,
): readonly { readonly line: RelationsLine; readonly item: TreeItem; readonly depth: number }[] {
  return tree.getChildren(parent).flatMap((line) => {
    const below = linesOf(tree, line).map((one) => ({ ...one, depth: one.depth + 1 }));
    return [{ line, item: tree.getTreeItem(line), depth: 0 }, ...below];
  });
}

/** The tree as text: indented, each line with its icon and what stands beside it. */
export function textOf(tree: Relations): readonly string[] {
  return linesOf(tree).map(({ item, depth }) => {
    const icon = item.iconPath instanceof ThemeIcon ? `(${item.iconPath.id}) ` : "";
    const said = [String(item.label), String(item.description ?? "")].filter(Boolean).join(" | ");
    return `${"  ".repeat(depth)}${icon}${said}`;
  });
}

/** Waits, change by change, until the tree is as wanted. */
export function untilTree(tree: Relations, wanted: (lines: readonly string[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(textOf(tree))) return;
      listener.dispose();
      resolve();
    };
    const listener = tree.onDidChangeTreeData(look);
    look();
  });
}
