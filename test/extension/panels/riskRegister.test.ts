import { assert } from "chai";
import { commands, ViewColumn, window, workspace } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import type { RiskEdit } from "../../../src/protocol/riskRegister.ts";
import { openByCommand, panelLabels } from "../support/panelTab.ts";
import { beginProject, endProject, inProject, restoreProject } from "../support/stepsProject.ts";
import { replaceInDocument, uriOf } from "../support/workspace.ts";

const file = () => inProject("risks.yaml");

async function text(): Promise<string> {
  return (await workspace.openTextDocument(uriOf(file()))).getText();
}

const open = () => openByCommand("riskRegister");

function edit(panel: PanelWindow, wanted: RiskEdit): Promise<void> {
  const intent = { kind: "editRisk", id: "RISK-001", edit: wanted };
  return panel.receive({ v: 1, type: "intent", revision: 1, number: 1, intent });
}

export function describeRiskRegister(): void {
  describe("the risk register in the editor", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("opens under the project's name", async () => {
      await open();
      assert.deepEqual(panelLabels("riskRegister"), ["Risks: Steps"]);
    });

    it("writes a rating that was chosen, and one undo brings back what was", async () => {
      const panel = await open();
      const before = await text();
      await edit(panel, { what: "rating", rating: "inherent", probability: "likely", impact: "major" });
      assert.include(await text(), "probability: likely");
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("undo");
      assert.strictEqual(await text(), before);
    });

    for (const [wanted, line] of [
      [{ what: "owner", value: "SH-001" }, "owner: SH-001"],
      [{ what: "strategy", value: "reduce" }, "strategy: reduce"],
      [{ what: "reviewBy", value: "2100-01-31" }, "reviewBy: 2100-01-31"],
    ] as const) {
      it(`writes the ${wanted.what} of the risk that it is about`, async () => {
        await edit(await open(), wanted);
        const [, first = "", second = ""] = (await text()).split("- id: ");
        assert.include(first, line);
        assert.notInclude(second, line);
      });
    }

    it("refuses an edit of a risk that has been typed in meanwhile", async () => {
      const panel = await open();
      await replaceInDocument(file(), "The interface comes late", "The interface comes in May");
      await edit(panel, { what: "owner", value: "SH-001" });
      assert.include(await text(), "The interface comes in May");
      assert.include(await text(), "owner: SH-002");
    });

    it("opens a risk at its line", async () => {
      const panel = await open();
      await panel.receive({ v: 1, type: "open", id: "RISK-002" });
      const editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(file()).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "RISK-002");
    });
  });
}
