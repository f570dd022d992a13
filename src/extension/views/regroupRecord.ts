import { window } from "vscode";
import { requireTrust } from "../commands/requireTrust.ts";
import { plainLabel } from "../plainLabel.ts";
import { dropOn } from "./dropOn.ts";
import type { SideView } from "./sideView.ts";
import type { ViewCommandsContext } from "./viewCommands.ts";
import type { ViewLine } from "./viewLine.ts";

/** Does by keys what dragging does: asks into which group of its view a record goes. */
export async function regroupRecord(line: ViewLine, context: ViewCommandsContext): Promise<void> {
  const { views, t } = context;
  requireTrust(t);
  const view = [views.project, views.stakeholders, views.requirements].find(({ id }) => id === line.viewId);
  const groups = view ? groupsIn(view, line) : [];
  const items = groups.map((group) => ({
    label: plainLabel(group.node.label),
    description: group.node.key === line.parent?.node.key ? t("it is here") : "",
    group,
  }));
  const picked = await window.showQuickPick(items, {
    title: plainLabel(line.node.label),
    placeHolder: t("Where shall it go?"),
  });
  const meaning = picked?.group.node.drop;
  if (meaning) await dropOn(line, meaning, context);
}

/** The groups of a view on which a record of this kind can be dropped. */
function groupsIn(
  view: SideView,
  { kind, project }: Pick<ViewLine, "kind" | "project">,
  parent?: ViewLine,
): readonly ViewLine[] {
  return view.getChildren(parent).flatMap((line) => {
    if (line.project !== project || line.node.context.includes("record.")) return [];
    if (line.node.drop) return line.node.drop.kind === kind ? [line] : [];
    return groupsIn(view, { kind, project }, line);
  });
}
