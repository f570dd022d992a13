import { type QuickPickItem, window } from "vscode";
import type { RequirementGrouping } from "../../core/views/trees/requirementTree.ts";
import type { StakeholderGrouping } from "../../core/views/trees/stakeholderTree.ts";
import type { ViewCommandsContext } from "./viewCommands.ts";

interface GroupingItem<G> extends QuickPickItem {
  readonly grouping: G;
}

/** Asks by what stakeholders are grouped. */
export async function askStakeholderGrouping({ views, t }: ViewCommandsContext): Promise<void> {
  const items: readonly GroupingItem<StakeholderGrouping>[] = [
    { label: t("By power and interest"), grouping: "quadrant" },
    { label: t("By side"), grouping: "side" },
    { label: t("By role"), grouping: "role" },
  ];
  const grouping = await pick(items, views.stakeholderGrouping, t("How to group stakeholders?"));
  if (grouping) views.stakeholderGrouping = grouping;
}

/** Asks by what requirements are grouped. */
export async function askRequirementGrouping({ views, t }: ViewCommandsContext): Promise<void> {
  const items: readonly GroupingItem<RequirementGrouping>[] = [
    { label: t("By state"), grouping: "state" },
    { label: t("By goal"), grouping: "goal" },
    { label: t("By deliverable"), grouping: "deliverable" },
  ];
  const grouping = await pick(items, views.requirementGrouping, t("How to group requirements?"));
  if (grouping) views.requirementGrouping = grouping;
}

async function pick<G>(
  items: readonly GroupingItem<G>[],
  present: G,
  placeHolder: string,
): Promise<G | undefined> {
  const marked = items.map((item) => ({
    ...item,
    label: `${item.grouping === present ? "$(check)" : "$(blank)"} ${item.label}`,
  }));
  return (await window.showQuickPick(marked, { placeHolder }))?.grouping;
}
