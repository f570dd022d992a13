import { assert } from "chai";
import { window } from "vscode";
import { openByCommand, panelLabels } from "../support/panelTab.ts";
import { beginProject, endProject, inProject, restoreProject } from "../support/stepsProject.ts";
import { uriOf } from "../support/workspace.ts";

const open = () => openByCommand("dashboard");

export function describeDashboard(): void {
  describe("the dashboard of a project", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens under the project's name", async () => {
      await open();
      assert.deepEqual(panelLabels("dashboard"), ["Dashboard: Steps"]);
    });

    it("leads to the line of a goal, and to that of a risk in a register", async () => {
      const dashboard = await open();
      for (const [id, path] of [
        ["GOAL-1", "charter.yaml"],
        ["RISK-002", "risks.yaml"],
      ] as const) {
        await dashboard.receive({ v: 1, type: "open", id });
        const editor = window.activeTextEditor;
        assert.strictEqual(editor?.document.uri.toString(), uriOf(inProject(path)).toString());
        assert.include(editor?.document.lineAt(editor.selection.active).text, id);
      }
    });
  });
}
