import { assert } from "chai";
import { commands, TabInputWebview, window } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "../support/stepsProject.ts";
import { activate, uriOf } from "../support/workspace.ts";

/** The dashboard as the command opens it; the tests speak for its page. */
async function open(): Promise<PanelWindow> {
  const subject = { project: projectUri() };
  await commands.executeCommand("assent.showDashboard", subject);
  const opened = await (await (await activate()).panelHost()).show("dashboard", subject);
  await opened.receive({ v: 1, type: "ready", scope: undefined });
  return opened;
}

export function describeDashboard(): void {
  describe("the dashboard of a project", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens under the project's name", async () => {
      await open();
      const labels = window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes("dashboard"))
        .map(({ label }) => label);
      assert.deepEqual(labels, ["Dashboard: Steps"]);
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
