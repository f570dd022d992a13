import type { Command } from "vscode";
import type { TreeNode } from "../../core/views/treeNode.ts";

/** What the tree has to show of its subject. */
export interface RelationsContent {
  readonly title: string;
  readonly description: string;
  /** What is said above the lines, or in their place; empty where nothing is. */
  readonly message: string;
  readonly nodes: readonly TreeNode[];
  /** What can be done with all of it, as the menus of the view know it. */
  readonly offers: "comparison" | "impact" | "changeImpact";
  /** What a click on a line does; undefined where it only opens or closes. */
  readonly open: (node: TreeNode) => Command | undefined;
}
