import { assert } from "chai";
import {
  type CompletionList,
  commands,
  extensions,
  type Hover,
  languages,
  type TextEdit,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { agreedTexts } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, restoreProject } from "./support/stepsProject.ts";
import { replaceInDocument, shown, untilShown, uriOf } from "./support/workspace.ts";

const texts = agreedTexts();
const path = "requirements/REQ-001.yaml";

async function openFile() {
  const document = await workspace.openTextDocument(uriOf(inProject(path)));
  await window.showTextDocument(document);
  return document;
}

export function describeOtherYamlTools(): void {
  describe("beside another extension for YAML", () => {
    before(async () => {
      await beginProject(texts);
      const other = extensions.getExtension("redhat.vscode-yaml");
      assert.ok(other, "the other extension is installed");
      await other.activate();
    });
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("a fault of syntax is said once, by the other, and everything else by us", async () => {
      const document = await openFile();
      await replaceInDocument(inProject(path), "title: ", "title: *x ");
      await untilShown(inProject(path), (lines) => lines.some((line) => line.includes("yaml/alias")));
      await replaceInDocument(inProject(path), "title: *x ", "title: [");
      await untilShown(inProject(path), (lines) => lines.length === 0);
      const sources = languages.getDiagnostics(document.uri).map(({ source }) => source);
      assert.deepEqual([...new Set(sources)], ["YAML"]);
    });

    it("nothing is offered twice, and no hover says the same twice", async () => {
      const document = await openFile();
      const value = document.positionAt(document.getText().indexOf("priority: ") + "priority: ".length);
      const offers = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        value,
      );
      const labels = offers.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      assert.equal(labels.filter((label) => label === "must").length, 1, labels.join());
      const hovers = await commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        value.translate(0, -4),
      );
      assert.equal(hovers.length, 1);
    });

    it("formatting by the other keeps seals, approvals and all that was agreed valid", async () => {
      const document = await openFile();
      const before = shown(inProject(path)).map((line) => line.split(" ").at(-1));
      const edits = await commands.executeCommand<TextEdit[]>(
        "vscode.executeFormatDocumentProvider",
        document.uri,
        { tabSize: 4, insertSpaces: true },
      );
      const edit = new WorkspaceEdit();
      for (const { range, newText } of edits) edit.replace(document.uri, range, newText);
      const text = document.getText();
      assert.ok(await workspace.applyEdit(edit));
      assert.notEqual(document.getText(), text);
      await commands.executeCommand("assent.checkProject");
      const after = shown(inProject(path)).map((line) => line.split(" ").at(-1));
      assert.deepEqual(after.toSorted(), before.toSorted());
    });
  });
}
