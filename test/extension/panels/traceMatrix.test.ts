import { assert } from "chai";
import { window } from "vscode";
import { openByCommand, panelLabels } from "../support/panelTab.ts";
import { beginProject, endProject, inProject, restoreProject } from "../support/stepsProject.ts";
import { uriOf } from "../support/workspace.ts";

const open = () => openByCommand("traceMatrix");

export function describeTraceMatrix(): void {
  describe("the trace matrix in the editor", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens under the project's name", async () => {
      await open();
      assert.deepEqual(panelLabels("traceMatrix"), ["Trace matrix: Steps"]);
    });

    it("opens goals and requirements at their lines", async () => {
      const panel = await open();
      for (const [id, path] of [
        ["GOAL-1", "charter.yaml"],
        ["REQ-001", "requirements/REQ-001.yaml"],
      ] as const) {
        await panel.receive({ v: 1, type: "open", id });
        const editor = window.activeTextEditor;
        assert.strictEqual(editor?.document.uri.toString(), uriOf(inProject(path)).toString());
        assert.include(editor?.document.lineAt(editor.selection.active).text, id);
      }
    });
  });
}
