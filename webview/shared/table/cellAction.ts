import type { GridKey } from "./gridKeys.ts";

export type CellAction = "edit" | "open" | "select" | "toggle" | "stay";

/** What a cell lets be done with it. */
export type CellPowers =
  | { readonly type: "group"; readonly isOpen: boolean }
  | { readonly type: "row"; readonly isEditable: boolean; readonly isLink: boolean };

/**
 * What a key does with a cell; undefined where it does nothing, such as where it moves the focus. Enter changes what
 * can be changed and opens the record elsewhere; with Ctrl it always opens it.
 */
export function cellAction(cell: CellPowers, { key, ctrlKey, metaKey }: GridKey): CellAction | undefined {
  if (cell.type === "group") {
    if (key === "Enter" || key === " ") return "toggle";
    if (key === "ArrowLeft") return cell.isOpen ? "toggle" : "stay";
    if (key === "ArrowRight") return cell.isOpen ? "stay" : "toggle";
    return undefined;
  }
  if (key === " ") return "select";
  if (key === "F2") return cell.isEditable ? "edit" : "stay";
  if (key !== "Enter") return undefined;
  return cell.isEditable && !cell.isLink && !ctrlKey && !metaKey ? "edit" : "open";
}
