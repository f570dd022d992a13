import { assert } from "chai";
import { commands, TabInputWebview, window } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "../support/stepsProject.ts";
import { activate, uriOf } from "../support/workspace.ts";

/** The matrix as its command opens it; the tests speak for its page. */
async function open(): Promise<PanelWindow> {
  const subject = { project: projectUri() };
  await commands.executeCommand("assent.showTraceMatrix", subject);
  const opened = await (await (await activate()).panelHost()).show("traceMatrix", subject);
  await opened.receive({ v: 1, type: "ready", scope: undefined });
  return opened;
}

export function describeTraceMatrix(): void {
  describe("the trace matrix in the editor", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens under the project's name", async () => {
      await open();
      const labels = window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("traceMatrix"))
        .map(({ label }) => label);
      assert.deepEqual(labels, ["Trace matrix: Steps"]);
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
