import { assert } from "chai";
import { window } from "vscode";
import { openByCommand, panelLabels } from "../support/panelTab.ts";
import { beginProject, endProject, inProject, restoreProject } from "../support/stepsProject.ts";
import { uriOf } from "../support/workspace.ts";

const open = () => openByCommand("plan");

export function describePlan(): void {
  describe("the plan of a project", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens under the project's name", async () => {
      await open();
      assert.deepEqual(panelLabels("plan"), ["Plan: Steps"]);
    });

    it("leads to the line of a goal", async () => {
      const plan = await open();
      await plan.receive({ v: 1, type: "open", id: "GOAL-1" });
      const editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(inProject("charter.yaml")).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "GOAL-1");
    });

    it("shows the load of other weeks when it is asked to", async () => {
      const plan = await open();
      await plan.receive({ v: 1, type: "scope", scope: { from: "2026-01-01", weeks: 26 } });
      assert.deepEqual(panelLabels("plan"), ["Plan: Steps"]);
    });
  });
}
