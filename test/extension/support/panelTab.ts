import { TabInputWebview, window } from "vscode";
import { viewTypeOf } from "../../../src/protocol/panels/panelProtocol.ts";

/** Waits, event by event, until a panel has a tab with this label. */
export function untilTab(panel: string, label: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const isThere = window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(
          (tab) =>
            tab.input instanceof TabInputWebview &&
            tab.input.viewType.endsWith(viewTypeOf(panel)) &&
            tab.label === label,
        );
      if (!isThere) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
