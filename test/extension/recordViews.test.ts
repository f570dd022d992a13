import { assert } from "chai";
import { commands, TabInputWebview, type TextDocument, window, workspace } from "vscode";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  team,
} from "./support/stepsProject.ts";
import { replaceInDocument, uriOf } from "./support/workspace.ts";

const file = () => inProject("requirements/REQ-001.yaml");

function transition(event: string): Thenable<unknown> {
  const record = { project: projectUri(), id: "REQ-001" };
  return commands.executeCommand("assent.transitionRecord", { ...record, event, data: {}, by: team });
}

/** Waits, change by change, until a document has a text. */
function untilText(document: TextDocument, wanted: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted.test(document.getText())) return;
      listener.dispose();
      resolve();
    };
    const listener = workspace.onDidChangeTextDocument(look);
    look();
  });
}

function panelTitles(): readonly string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("assent.lifecycle"))
    .map(({ label }) => label);
}

function untilPanels(wanted: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (panelTitles().join("\n") !== wanted.join("\n")) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

export function describeRecordViews(): void {
  describe("the history of a record", () => {
    before(() => beginProject());
    beforeEach(() => window.showTextDocument(uriOf(file())));
    afterEach(() => restoreProject());
    after(endProject);

    async function show(): Promise<TextDocument> {
      await commands.executeCommand("assent.showHistory", { id: "REQ-001" });
      const document = window.activeTextEditor?.document;
      assert.strictEqual(document?.uri.scheme, "assent-history");
      return document as TextDocument;
    }

    it("is a document with what happened, verified", async () => {
      await transition("ANALYSE");
      const text = (await show()).getText();
      const lines = text.split("\n").filter((line) => line !== "");
      assert.deepEqual(lines.slice(0, 5), [
        "# REQ-001 Export invoices",
        "Requirement · Analysed · requirements/REQ-001.yaml",
        "✓ Verified: every entry is sealed, and could happen when it did.",
        "The times are those of Asia/Shanghai.",
        "## 1. Analyse → Analysed",
      ]);
      assert.match(lines[5] ?? "", /^\d{4}-\d\d-\d\d \d\d:\d\d · Chen Yu · ✓ verified$/);
    });

    it("follows its record, and says what is wrong with it", async () => {
      const document = await show();
      assert.match(document.getText(), /Nothing has happened to it yet/);
      await transition("ANALYSE");
      await untilText(document, /Analyse → Analysed/);
      await replaceInDocument(file(), "event: ANALYSE", "event: CAPTURE");
      await untilText(document, /✗ This history does not hold/);
      assert.match(document.getText(), /✗ wrong/);
      assert.match(document.getText(), /- ✗ The seal is broken here/);
    });
  });

  describe("the lifecycle of a record", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("is a panel: one for each record, and for each kind", async () => {
      await window.showTextDocument(uriOf(file()));
      await commands.executeCommand("assent.showLifecycle");
      await untilPanels(["REQ-001 Export invoices · Steps"]);
      const project = projectUri();
      await commands.executeCommand("assent.showLifecycle", { project, id: "REQ-001" });
      await commands.executeCommand("assent.showLifecycle", { project, kind: "risk" });
      await untilPanels(["REQ-001 Export invoices · Steps", "Lifecycle of a risk · Steps"]);
    });

    it("follows the title of its record", async () => {
      await window.showTextDocument(uriOf(file()));
      await commands.executeCommand("assent.showLifecycle");
      await replaceInDocument(file(), "Export invoices", "Print invoices");
      await untilPanels(["REQ-001 Print invoices · Steps"]);
    });
  });
}
