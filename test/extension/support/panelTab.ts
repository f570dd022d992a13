import { commands, TabInputWebview, window } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import { viewTypeOf } from "../../../src/protocol/panels/panelProtocol.ts";
import { projectUri } from "./stepsProject.ts";
import { activate } from "./workspace.ts";

/** A panel of the project as its command opens it; the tests speak for its page. */
export async function openByCommand(panel: string): Promise<PanelWindow> {
  const subject = { project: projectUri() };
  await commands.executeCommand(`assent.show${panel[0]?.toUpperCase()}${panel.slice(1)}`, subject);
  const opened = await (await (await activate()).panelHost()).show(panel, subject);
  await opened.receive({ v: 1, type: "ready", scope: undefined });
  return opened;
}

/** What stands on the tabs of a panel. */
export function panelLabels(panel: string): readonly string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(viewTypeOf(panel)))
    .map(({ label }) => label);
}

/** Waits, event by event, until a panel has a tab with this label. */
export function untilTab(panel: string, label: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!panelLabels(panel).includes(label)) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
