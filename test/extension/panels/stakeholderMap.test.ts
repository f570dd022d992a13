import { assert } from "chai";
import { commands, ViewColumn, window } from "vscode";
import { untilTab } from "../support/panelTab.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "../support/stepsProject.ts";
import { activate, uriOf } from "../support/workspace.ts";

const file = () => inProject("stakeholders.yaml");

export function describeStakeholderMap(): void {
  describe("the stakeholder map in the editor", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens by its command", async () => {
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("assent.showStakeholderMap");
      await untilTab("stakeholderMap", "Who influences whom: Steps");
    });

    it("opens somebody's record at its line", async () => {
      const host = await (await activate()).panelHost();
      const panel = await host.show("stakeholderMap", { project: projectUri() });
      await panel.receive({ v: 1, type: "ready", scope: undefined });
      await panel.receive({ v: 1, type: "open", id: "SH-002" });
      const editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(file()).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "SH-002");
    });
  });
}
