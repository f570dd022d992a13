import { assert } from "chai";
import { type CodeAction, commands, Range, type TextDocument, window, workspace } from "vscode";
import { beginProject, endProject, inProject, restoreProject, stepsTexts } from "./support/stepsProject.ts";
import { diagnosticsOf, untilShown, uriOf, write } from "./support/workspace.ts";

const file = "requirements/REQ-001.yaml";
const texts = {
  ...stepsTexts,
  [file]: `id: REQ-001
title: 1.10   # the version
status: captured
prioirty: must
source: {stakeholder: SH-1, method: workshop}
goal: GOAL-1
owner: SH-009
history: []
`,
  "risks.yaml": "- title: Late\n  owner: SH-1\n- title: Rain\n  owner: SH-2\n",
};

function documentOf(path: string): Thenable<TextDocument> {
  return workspace.openTextDocument(uriOf(inProject(path)));
}

/** What is offered for a kind of action; for the first problem with a code, where one is given. */
async function offered(path: string, kind: string, code?: string): Promise<readonly CodeAction[]> {
  const document = await documentOf(path);
  await window.showTextDocument(document);
  const [diagnostic] = diagnosticsOf(inProject(path)).filter((one) => one.code === code);
  if (code) assert.ok(diagnostic, `${path} has the problem ${code}`);
  const range = diagnostic?.range ?? new Range(0, 0, 0, 0);
  return commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind);
}

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, action?.title);
  assert.ok(await workspace.applyEdit(action.edit));
}

function titles(actions: readonly CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

export function describeRecordFixes(): void {
  describe("fixes of records", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("rename a key that is written wrong, and one undo takes it back", async () => {
      const [rename, ...others] = await offered(file, "quickfix", "schema/unknown-property");
      assert.strictEqual(rename?.title, "Rename to “priority”");
      assert.isTrue(rename?.isPreferred);
      assert.deepEqual(titles(others), ["Keep as a key of your own: “x-prioirty”", "Remove “prioirty”"]);
      await apply(rename);
      const document = await documentOf(file);
      assert.strictEqual(document.getText(), texts[file].replace("prioirty", "priority"));
      await untilShown(inProject(file), (lines) => lines.every((line) => !line.includes("unknown-property")));
      await commands.executeCommand("undo");
      assert.strictEqual(document.getText(), texts[file]);
    });

    it("name what is meant by an id, and create what isn't there", async () => {
      const [meant] = await offered(file, "quickfix", "ref/unknown");
      assert.strictEqual(meant?.title, "Name SH-001 instead (Li Wei)");
      await apply(meant);
      await untilShown(inProject(file), (lines) => lines.every((line) => !line.startsWith("5:")));
      const create = (await offered(file, "quickfix", "ref/unknown")).find(({ command }) => command);
      assert.strictEqual(create?.title, "Create SH-009 (Stakeholder)");
      const { command = "", arguments: [given] = [] } = create?.command ?? {};
      await commands.executeCommand(command, { ...given, title: "Ana Souza" });
      const register = await documentOf("stakeholders.yaml");
      assert.match(register.getText(), /- id: SH-009\n {2}title: Ana Souza\n/);
      await untilShown(inProject(file), (lines) => lines.every((line) => !line.includes("ref/unknown")));
    });

    it("add all keys that are missing at once, and mend all of a kind together", async () => {
      const required = await offered("risks.yaml", "quickfix", "schema/required");
      assert.deepEqual(titles(required), [
        "Add “id”, “status”",
        "Fix all problems of this kind in this file (2)",
      ]);
      await apply(required[1]);
      assert.strictEqual(
        (await documentOf("risks.yaml")).getText().replaceAll(/RISK-\d+/g, "RISK-n"),
        "- id: RISK-n\n  title: Late\n  status: identified\n  owner: SH-1\n" +
          "- id: RISK-n\n  title: Rain\n  status: identified\n  owner: SH-2\n",
      );
    });

    it("are applied all at once as far as they need no answer", async () => {
      const [all, ...others] = await offered(file, "source.fixAll.assent");
      assert.deepEqual(titles(others), []);
      await apply(all);
      const document = await documentOf(file);
      assert.strictEqual(document.getText(), texts[file].replace("1.10 ", '"1.10" '));
      await commands.executeCommand("undo");
      assert.strictEqual(document.getText(), texts[file]);
    });

    it("are applied on saving, with the keys put in order, where the settings say so", async () => {
      const config = () => workspace.getConfiguration("editor", { languageId: "yaml", uri: uriOf("") });
      const onSave = { "source.fixAll.assent": "explicit", "source.organizeRecords": "explicit" };
      await config().update("codeActionsOnSave", onSave, true, true);
      try {
        const path = "requirements/REQ-002.yaml";
        await write(inProject(path), "title: 2.0\nid: REQ-002\nstatus: captured\n");
        await commands.executeCommand("assent.checkProject");
        await window.showTextDocument(await documentOf(path));
        await commands.executeCommand("type", { text: "# Mine\n" });
        await commands.executeCommand("workbench.action.files.save");
        assert.strictEqual(
          (await documentOf(path)).getText(),
          '# Mine\nid: REQ-002\ntitle: "2.0"\nstatus: captured\n',
        );
      } finally {
        await config().update("codeActionsOnSave", undefined, true, true);
        await workspace.fs.delete(uriOf(inProject("requirements/REQ-002.yaml")));
      }
    });

    it("put the keys of one record in order", async () => {
      const path = "risks.yaml";
      await window.showTextDocument(await documentOf(path));
      assert.deepEqual(titles(await offered(path, "refactor.rewrite")), []);
      const [whole] = await offered("charter.yaml", "source.organizeRecords");
      assert.isUndefined(whole, "what is in order stays as it is");
    });
  });
}
