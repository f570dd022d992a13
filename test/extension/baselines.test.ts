import { assert } from "chai";
import { commands, TabInputTextDiff, type Uri, window, workspace } from "vscode";
import type { Created } from "../../src/extension/commands/createBaseline.ts";
import { linesOf, relationsTree, textOf, untilTree } from "./support/relationsTree.ts";
import {
  beginProject,
  client,
  endProject,
  inProject,
  projectUri,
  requirement,
  restoreProject,
  stepsTexts,
  team,
} from "./support/stepsProject.ts";
import { readSaved, replaceInDocument, uriOf } from "./support/workspace.ts";

const file = "requirements/REQ-001.yaml";
const openChange = `id: CR-001
title: Also as XML
status: draft
class: normal
requestedBy: SH-001
reason: The tax office asks for it.
targets: [REQ-001]
history: []
`;

async function textIn(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(inProject(path)))).getText();
}

async function create(given: Readonly<Record<string, unknown>>): Promise<Created> {
  const outcome = await commands.executeCommand<Created | undefined>("assent.createBaseline", {
    ...{ project: projectUri(), by: team },
    ...given,
  });
  assert.ok(outcome, "the command has an outcome");
  return outcome;
}

function codesOf(outcome: Created): readonly string[] {
  return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
}

async function confirm(): Promise<void> {
  const record = { project: projectUri(), id: "REQ-001", data: {} };
  for (const [event, by] of [
    ["ANALYSE", team],
    ["CONFIRM", client],
  ]) {
    await commands.executeCommand("assent.transitionRecord", { ...record, event, by });
  }
}

export function describeBaselines(): void {
  describe("creating a baseline", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("takes in what is confirmed, and opens the new file", async () => {
      await confirm();
      const outcome = await create({ title: "Release 1", note: "For the steering group." });
      assert.deepEqual(outcome, { ok: true, id: "BL-001", count: 1 });
      assert.match(await textIn(file), /^status: baselined$/m);
      assert.match(await textIn(file), /event: BASELINE, state: baselined, via: BL-001/);
      const { document } = window.activeTextEditor ?? {};
      assert.strictEqual(document?.uri.toString(), uriOf(inProject("baselines/BL-001.yaml")).toString());
      assert.match(
        document?.getText() ?? "",
        new RegExp(
          `^id: BL-001\\ntitle: Release 1\\ndate: .*\\nby: ${team}\\nnote: For the steering group\\.\\n`,
        ),
      );
      assert.strictEqual(await readSaved(inProject(file)), requirement, "what was there is not saved");
    });

    it("is taken back by one undo", async () => {
      await confirm();
      const confirmed = await textIn(file);
      assert.ok((await create({ title: "Release 1" })).ok);
      await commands.executeCommand("undo");
      assert.strictEqual(await textIn(file), confirmed);
      assert.deepEqual(await workspace.findFiles("**/BL-001.yaml"), []);
    });

    it("is refused with every reason, and nothing has changed then", async () => {
      assert.deepEqual(codesOf(await create({ title: " " })), ["name-missing", "nothing-confirmed"]);
      await confirm();
      const confirmed = await textIn(file);
      assert.ok((await create({ title: "Release 1" })).ok);
      const baselined = await textIn(file);
      assert.deepEqual(codesOf(await create({ title: "release 1" })), ["name-taken"]);
      await replaceInDocument(inProject(file), "title: Export invoices", "title: Export everything");
      assert.deepEqual(codesOf(await create({ title: "Release 2" })), ["uncontrolled-change"]);
      assert.notStrictEqual(baselined, confirmed);
      assert.deepEqual(await workspace.findFiles("**/BL-002.yaml"), []);
    });
  });

  describe("creating a baseline while a change request is open", () => {
    const texts = { ...stepsTexts, "changes/CR-001.yaml": openChange };
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("is refused until it is put off with a reason", async () => {
      await confirm();
      const submit = { project: projectUri(), id: "CR-001", event: "SUBMIT", by: client, data: {} };
      await commands.executeCommand("assent.transitionRecord", submit);
      assert.deepEqual(codesOf(await create({ title: "Release 1" })), ["change-open"]);
      const outcome = await create({ title: "Release 1", defer: { "CR-001": "After the release." } });
      assert.deepEqual(outcome, { ok: true, id: "BL-001", count: 1 });
      const change = await textIn("changes/CR-001.yaml");
      assert.match(change, /^status: deferred$/m);
      assert.match(change, /event: DEFER, state: deferred, reason: After the release\./);
    });
  });

  describe("comparing with a baseline", () => {
    before(() => beginProject());
    beforeEach(async () => {
      await confirm();
      assert.ok((await create({ title: "Release 1" })).ok);
    });
    afterEach(async () => {
      await commands.executeCommand("assent.clearRelations");
      await restoreProject();
    });
    after(endProject);

    const compare = () =>
      commands.executeCommand("assent.compareBaseline", {
        ...{ project: projectUri(), baseline: "BL-001", with: "work" },
      });
    const edit = () =>
      replaceInDocument(inProject(file), "title: Export invoices", "title: Export all invoices");

    it("shows in the tree what moved, by field, and gives how much", async () => {
      await edit();
      assert.deepEqual(await compare(), { added: 0, removed: 0, changed: 1, unchanged: 0 });
      assert.deepEqual(textOf(await relationsTree()), [
        "Changed records | 1",
        "  (diff-modified) REQ-001 Export all invoices | Title",
        "    (symbol-field) Title | Export invoices → Export all invoices",
      ]);
    });

    it("follows the project", async () => {
      assert.deepInclude(await compare(), { changed: 0, unchanged: 1 });
      const tree = await relationsTree();
      assert.deepEqual(textOf(tree), []);
      await edit();
      await untilTree(tree, (lines) => lines.some((line) => line.includes("Export all invoices")));
    });

    it("opens the editor's own comparison of both texts", async () => {
      await edit();
      await compare();
      const lines = linesOf(await relationsTree());
      const opener = lines.find(({ line }) => line.id === "REQ-001")?.item.command;
      assert.strictEqual(opener?.command, "vscode.diff");
      await commands.executeCommand(opener?.command ?? "", ...(opener?.arguments ?? []));
      const { input, label } = window.tabGroups.activeTabGroup.activeTab ?? {};
      assert.ok(input instanceof TabInputTextDiff);
      assert.strictEqual(label, "REQ-001: BL-001 ↔ Working copy");
      const [before, after] = await Promise.all([input.original, input.modified].map(read));
      assert.match(before?.text ?? "", /^title: Export invoices\npriority: must\n/);
      assert.strictEqual(after?.text, before?.text.replace("Export invoices", "Export all invoices"));
      assert.strictEqual(after?.language, "yaml");
    });

    it("has documents that follow the project", async () => {
      await edit();
      await compare();
      const opener = linesOf(await relationsTree()).find(({ line }) => line.id)?.item.command;
      const [before, after] = (opener?.arguments ?? []) as Uri[];
      assert.ok(before && after);
      const document = await workspace.openTextDocument(after);
      await replaceInDocument(inProject(file), "Export all invoices", "Export some invoices");
      await new Promise<void>((resolve) => {
        const look = () => {
          if (!document.getText().includes("Export some invoices")) return;
          listener.dispose();
          resolve();
        };
        const listener = workspace.onDidChangeTextDocument(look);
        look();
      });
      assert.match((await read(before)).text, /^title: Export invoices$/m);
    });

    it("opens all of it in one editor", async () => {
      await edit();
      await compare();
      assert.strictEqual(await commands.executeCommand("assent.openAllChanges"), 1);
      assert.match(window.tabGroups.activeTabGroup.activeTab?.label ?? "", /^Changes since BL-001/);
    });

    it("is over when the tree is cleared", async () => {
      await edit();
      await compare();
      await commands.executeCommand("assent.clearRelations");
      assert.deepEqual(textOf(await relationsTree()), []);
      assert.strictEqual(await commands.executeCommand("assent.openAllChanges"), 0);
    });
  });
}

async function read(uri: Uri): Promise<{ readonly text: string; readonly language: string }> {
  const document = await workspace.openTextDocument(uri);
  return { text: document.getText(), language: document.languageId };
}
