import { assert } from "chai";
import { ConfigurationTarget, commands, TabInputWebview, window, workspace } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  team,
} from "../support/stepsProject.ts";
import { activate, replaceInDocument, uriOf } from "../support/workspace.ts";

const file = () => inProject("requirements/REQ-001.yaml");

async function text(): Promise<string> {
  return (await workspace.openTextDocument(uriOf(file()))).getText();
}

function identity(address: string | undefined): Thenable<void> {
  return workspace.getConfiguration("assent").update("identity", address, ConfigurationTarget.Global);
}

/** The board as the command opens it; the tests speak for its page. */
async function open(): Promise<PanelWindow> {
  const subject = { project: projectUri() };
  await commands.executeCommand("assent.showLifecycleBoard", subject);
  const opened = await (await (await activate()).panelHost()).show("lifecycleBoard", subject);
  await opened.receive({ v: 1, type: "ready", scope: undefined });
  return opened;
}

function drop(board: PanelWindow, to: string, event: string): Promise<void> {
  const intent = { id: "REQ-001", to, event, said: [] };
  return board.receive({ v: 1, type: "intent", revision: 1, number: 1, intent });
}

export function describeLifecycleBoard(): void {
  describe("the board of a project", () => {
    before(async () => {
      await beginProject();
      await identity(team);
    });
    afterEach(() => restoreProject());
    after(async () => {
      await identity(undefined);
      await endProject();
    });

    it("opens once under the project's name, however often it is asked for", async () => {
      await open();
      await open();
      const boards = window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes("lifecycleBoard"));
      assert.deepEqual(
        boards.map(({ label }) => label),
        ["Board: Steps"],
      );
    });

    it("writes the event of a drop as one edit, which one undo takes back", async () => {
      const board = await open();
      const before = await text();
      await drop(board, "analysed", "ANALYSE");
      assert.match(await text(), /^status: analysed$/m);
      assert.match(await text(), new RegExp(`by: ${team}, event: ANALYSE, state: analysed`));
      await window.showTextDocument(uriOf(file()));
      await commands.executeCommand("undo");
      assert.strictEqual(await text(), before);
    });

    it("leaves a record as it is that can't be dropped there, or that has been typed in meanwhile", async () => {
      const board = await open();
      await drop(board, "verified", "ANALYSE");
      await replaceInDocument(file(), "title: Export invoices", "title: Export all invoices");
      await drop(board, "analysed", "ANALYSE");
      assert.match(await text(), /^status: captured$/m);
      assert.match(await text(), /history: \[\]/);
    });

    it("opens a record at its line", async () => {
      const board = await open();
      await board.receive({ v: 1, type: "open", id: "REQ-001" });
      const editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(file()).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "REQ-001");
    });
  });
}
