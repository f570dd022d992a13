import type { GridKey } from "../../shared/table/gridKeys.ts";

/** Where in the tree a key is pressed. */
export interface TreePlace {
  readonly canExpand: boolean;
  readonly isExpanded: boolean;
  /** Whether the cell is the one with the tree. */
  readonly isInTree: boolean;
}

export type TreeAction = "toggle" | "open" | "parent";

/** What a key does with a row; undefined where it moves the focus, or does nothing. */
export function treeAction(
  { canExpand, isExpanded, isInTree }: TreePlace,
  { key, ctrlKey, metaKey, altKey, shiftKey }: GridKey,
): TreeAction | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  if (key === "Enter") return "open";
  if (key === " ") return canExpand ? "toggle" : undefined;
  if (!isInTree) return undefined;
  if (key === "ArrowRight") return canExpand && !isExpanded ? "toggle" : undefined;
  if (key === "ArrowLeft") return isExpanded ? "toggle" : "parent";
  return undefined;
}
