import { assert } from "chai";
import { commands, ViewColumn, window, workspace } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import { untilTab } from "../support/panelTab.ts";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  stepsTexts,
} from "../support/stepsProject.ts";
import { activate, replaceInDocument, uriOf } from "../support/workspace.ts";

const register = "stakeholders.yaml";
const file = () => inProject(register);

const texts = {
  ...stepsTexts,
  [register]: String(stepsTexts[register]).replace(
    "side: external",
    "side: external\n  power: 2\n  interest: 5",
  ),
};

async function text(): Promise<string> {
  return (await workspace.openTextDocument(uriOf(file()))).getText();
}

export function describePowerInterest(): void {
  describe("the power/interest grid in the editor", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    async function open(): Promise<PanelWindow> {
      const host = await (await activate()).panelHost();
      const opened = await host.show("powerInterest", { project: projectUri() });
      await opened.receive({ v: 1, type: "ready", scope: undefined });
      return opened;
    }

    function drop(panel: PanelWindow, values: object): Promise<void> {
      const intent = { kind: "set", id: "SH-001", values };
      return panel.receive({ v: 1, type: "intent", revision: 1, number: 1, intent });
    }

    it("opens by its command", async () => {
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("assent.showPowerInterest");
      await untilTab("powerInterest", "Power and interest: Steps");
    });

    it("writes where somebody is dropped, and one undo brings back what was", async () => {
      const panel = await open();
      const before = await text();
      await drop(panel, { power: 4, interest: 3 });
      assert.include(await text(), "power: 4\n  interest: 3");
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("undo");
      assert.strictEqual(await text(), before);
    });

    it("writes what the fields say", async () => {
      const panel = await open();
      await drop(panel, { current: "neutral", desired: "leading", key: true });
      const [first] = (await text()).split("- id: SH-002");
      assert.match(String(first), /\n {2}key: true\n/);
      assert.match(String(first), /\n {2}engagement:\s*{?current: neutral,?\s+desired: leading}?\n/);
    });

    it("refuses a drop of somebody who has been changed meanwhile", async () => {
      const panel = await open();
      await replaceInDocument(file(), "power: 2", "power: 3");
      await drop(panel, { power: 5 });
      assert.include(await text(), "power: 3");
    });

    it("opens somebody's record at its line", async () => {
      const panel = await open();
      await panel.receive({ v: 1, type: "open", id: "SH-002" });
      const editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(file()).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "SH-002");
    });
  });
}
