import { assert } from "chai";
import { commands, TabInputWebview, ViewColumn, window, workspace } from "vscode";
import type { PanelWindow } from "../../src/extension/panels/panelWindow.ts";
import { viewTypeOf } from "../../src/protocol/panels/panelProtocol.ts";
import { sampleRow } from "../webview/sample/row.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "./support/stepsProject.ts";
import { activate, replaceInDocument, uriOf } from "./support/workspace.ts";

const file = () => inProject("stakeholders.yaml");

function titles(): readonly string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("assent.samplePanel"))
    .map(({ label }) => label);
}

async function textOf(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(path))).getText();
}

export function describePanels(): void {
  describe("the host of panels", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    /** The sample panel in a real window. Its script is not part of the extension: the tests speak for it. */
    async function open(): Promise<PanelWindow> {
      const host = await (await activate()).panelHost();
      const given = window.createWebviewPanel(viewTypeOf("samplePanel"), "", ViewColumn.Beside);
      const opened = host.fill(sampleRow, { project: projectUri() }, given);
      await opened.receive({ v: 1, type: "ready", scope: undefined });
      return opened;
    }

    function setPower(panel: PanelWindow, power: number, revision = 1): Promise<void> {
      const intent = { kind: "setPower", id: "SH-001", power };
      return panel.receive({ v: 1, type: "intent", revision, number: 1, intent });
    }

    it("shows a panel under its title", async () => {
      await open();
      assert.deepEqual(titles(), ["Sample: Steps"]);
    });

    it("carries out an intent as one edit, which one undo takes back", async () => {
      const panel = await open();
      const before = await textOf(file());
      await setPower(panel, 4);
      assert.include(await textOf(file()), "power: 4");
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("undo");
      assert.strictEqual(await textOf(file()), before);
    });

    it("refuses an intent whose record has been typed in, and not one that is about another", async () => {
      const panel = await open();
      await replaceInDocument(file(), "title: Chen Yu", "title: Chen Y.");
      await setPower(panel, 4);
      assert.include(await textOf(file()), "power: 4");
      await replaceInDocument(file(), "power: 4", "power: 2");
      await setPower(panel, 5);
      assert.include(await textOf(file()), "power: 2");
      assert.notInclude(await textOf(file()), "power: 5");
    });

    it("opens a record at its line, and a line of a file", async () => {
      const panel = await open();
      await panel.receive({ v: 1, type: "open", id: "SH-002" });
      let editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(file()).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "SH-002");
      await panel.receive({ v: 1, type: "openLine", file: "charter.yaml", line: 2 });
      editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(inProject("charter.yaml")).toString());
      assert.strictEqual(editor?.selection.active.line, 2);
    });

    it("closes what it can't restore", async () => {
      const host = await (await activate()).panelHost();
      for (const state of [undefined, { v: 1, subject: { project: "file:///gone" } }]) {
        const given = window.createWebviewPanel(viewTypeOf("samplePanel"), "Old", ViewColumn.Beside);
        const closed = new Promise<void>((resolve) => given.onDidDispose(() => resolve()));
        await host.restore("samplePanel", given, state);
        await closed;
      }
    });
  });
}
