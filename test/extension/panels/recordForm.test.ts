import { assert } from "chai";
import { commands, TabInputCustom, TabInputWebview, ViewColumn, window, workspace } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  risks,
} from "../support/stepsProject.ts";
import { activate, replaceInDocument, uriOf } from "../support/workspace.ts";

const file = () => inProject("risks.yaml");

async function written(): Promise<string> {
  return (await workspace.openTextDocument(uriOf(file()))).getText();
}

/** The tabs of our type: as custom editors, and as panels of their own. */
function forms(): readonly string[] {
  const isOurs = (type: string) => type.endsWith("assent.recordForm");
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input, label }) => {
      if (input instanceof TabInputCustom && isOurs(input.viewType)) return `editor of ${label}`;
      return input instanceof TabInputWebview && isOurs(input.viewType) ? `panel of ${label}` : "";
    })
    .filter((text) => text !== "");
}

export function describeRecordForm(): void {
  describe("the form of a record in the editor", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    /** Opens the form beside the text; the tests speak for its page. */
    async function open(item = 0): Promise<PanelWindow> {
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("assent.openForm");
      const host = await (await activate()).panelHost();
      const opened = await host.show("recordForm", { project: projectUri(), record: "risks.yaml" });
      await opened.receive({ v: 1, type: "ready", scope: { item } });
      return opened;
    }

    function edit(panel: PanelWindow, change: object, number = 1): Promise<void> {
      const intent = { item: 0, id: "RISK-001", pointer: ["title"], kind: "set", ...change };
      return panel.receive({ v: 1, type: "intent", revision: number, number, intent });
    }

    it("is an editor of the file beside its text, which stays what opens by itself", async () => {
      await open();
      assert.deepEqual(forms(), ["editor of risks.yaml · Steps"]);
      assert.strictEqual(window.tabGroups.all.length, 2);
      await commands.executeCommand("vscode.open", uriOf(inProject("stakeholders.yaml")));
      assert.match(window.activeTextEditor?.document.uri.path ?? "", /stakeholders\.yaml$/);
    });

    it("writes what is typed into the text and nothing else, an undo for each", async () => {
      const panel = await open();
      await edit(panel, { text: "The interface is late" });
      const once = risks.replace("The interface comes late", "The interface is late");
      assert.strictEqual(await written(), once);
      await edit(panel, { pointer: ["contingency", "steps", 1], kind: "move", to: 0 }, 2);
      assert.strictEqual(
        await written(),
        once.replace("[Call the supplier, Use the old format]", "[Use the old format, Call the supplier]"),
      );
      await window.showTextDocument(uriOf(file()), { viewColumn: ViewColumn.One });
      await commands.executeCommand("undo");
      assert.strictEqual(await written(), once);
      await commands.executeCommand("undo");
      assert.strictEqual(await written(), risks);
    });

    it("edits any record of the file", async () => {
      const panel = await open(1);
      await edit(panel, { item: 1, id: "RISK-002", text: "Less money" });
      assert.strictEqual(await written(), risks.replace("The budget is cut", "Less money"));
    });

    it("writes nothing that is based on another text", async () => {
      const panel = await open();
      await replaceInDocument(file(), "The interface comes late", "Typed beside");
      await edit(panel, { text: "From the form" });
      assert.include(await written(), "Typed beside");
      assert.notInclude(await written(), "From the form");
    });

    it("writes nothing while the YAML can't be read", async () => {
      const panel = await open();
      await replaceInDocument(file(), "title: The budget is cut", "title: [");
      const broken = await written();
      await edit(panel, { text: "From the form" });
      assert.strictEqual(await written(), broken);
    });

    it("opens the record of a reference at its line", async () => {
      const panel = await open();
      await panel.receive({ v: 1, type: "open", id: "SH-002" });
      const editor = window.activeTextEditor;
      assert.include(editor?.document.lineAt(editor.selection.active).text, "SH-002");
    });
  });
}
