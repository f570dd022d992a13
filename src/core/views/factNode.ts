import { type TreeNode, treeNode } from "./treeNode.ts";

/** A line that says one thing, such as a sum; `isBad` marks what needs attention. */
export function factNode(key: string, label: string, description: string, isBad = false): TreeNode {
  const tone = isBad ? ("warning" as const) : undefined;
  return treeNode({ key: `fact/${key}`, label: capitalised(label), description, tone, picture: "fact" });
}

/** What other reports say within a line begins one here. */
function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** What there is to say beside a label; what is false or empty is left out. */
export function joined(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== "").join(" · ");
}
