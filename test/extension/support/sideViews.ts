import { ThemeIcon, type TreeItem } from "vscode";
import type { SideView } from "../../../src/extension/views/sideView.ts";
import type { ViewLine } from "../../../src/extension/views/viewLine.ts";
import type { Views } from "../../../src/extension/views/views.ts";
import { projectUri } from "./stepsProject.ts";
import { activate } from "./workspace.ts";

/** The views in the side bar. */
export async function sideViews(): Promise<Views> {
  return (await activate()).views();
}

/** All lines of the project that the test has written, with their items, from the top. */
export function linesIn(
  view: SideView,
  parent?: ViewLine,
): readonly { readonly line: ViewLine; readonly item: TreeItem; readonly depth: number }[] {
  const lines = view.getChildren(parent).filter(({ project }) => project === projectUri());
  return lines.flatMap((line) => {
    const below = linesIn(view, line).map((one) => ({ ...one, depth: one.depth + 1 }));
    return [{ line, item: view.getTreeItem(line), depth: 0 }, ...below];
  });
}

/** A view as text: indented, each line with its icon and what stands beside it. */
export function linesOfView(view: SideView): readonly string[] {
  return linesIn(view).map(({ item, depth }) => {
    const icon = item.iconPath instanceof ThemeIcon ? `(${item.iconPath.id}) ` : "";
    const said = [String(item.label), String(item.description ?? "")].filter(Boolean).join(" | ");
    return `${"  ".repeat(depth)}${icon}${said}`;
  });
}

/** The first line with this label. */
export function lineNamed(view: SideView, label: string): ViewLine {
  const found = linesIn(view).find(({ item }) => item.label === label);
  if (!found) throw new Error(`There is no line “${label}”:\n${linesOfView(view).join("\n")}`);
  return found.line;
}

/** Waits, change by change, until a view that is seen is as wanted. */
export function untilView(view: SideView, wanted: (lines: readonly string[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listener = view.onDidChangeTreeData(() => {
      if (!wanted(linesOfView(view))) return;
      listener.dispose();
      resolve();
    });
  });
}
