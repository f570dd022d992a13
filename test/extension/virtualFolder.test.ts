import { assert } from "chai";
import { commands, type Disposable, languages, Uri, window, workspace } from "vscode";
import { MemoryFiles } from "./support/memoryFiles.ts";
import { client, stepsTexts, team } from "./support/stepsProject.ts";
import { activate, closeEditors } from "./support/workspace.ts";
import { addFolder, removeLastFolder } from "./support/workspaceFolders.ts";

const folder = Uri.from({ scheme: "memory", path: "/cloud" });
const uriOf = (path: string) => Uri.joinPath(folder, "portal", path);
const codesOf = (path: string) => languages.getDiagnostics(uriOf(path)).map(({ code }) => code);

export function describeVirtualFolder(): void {
  describe("a project in a file system of another extension", () => {
    const files = new MemoryFiles();
    let registered: Disposable;

    before(async () => {
      await activate();
      registered = workspace.registerFileSystemProvider("memory", files);
      for (const [path, text] of Object.entries(stepsTexts)) {
        files.writeFile(uriOf(path), new TextEncoder().encode(text));
      }
      await addFolder(folder, "Cloud");
    });
    after(async () => {
      await closeEditors();
      await removeLastFolder();
      registered.dispose();
    });

    it("is found and checked", async () => {
      files.writeFile(uriOf("issues.yaml"), new TextEncoder().encode("- {id: ISS-001, title: Slow}\n"));
      await commands.executeCommand("assent.checkProject");
      assert.include(codesOf("issues.yaml"), "schema/required");
      files.delete(uriOf("issues.yaml"));
      await commands.executeCommand("assent.checkProject");
      assert.deepEqual(codesOf("issues.yaml"), []);
    });

    it("is edited: an event is written into the document, and saved there", async () => {
      const document = await workspace.openTextDocument(uriOf("requirements/REQ-001.yaml"));
      await window.showTextDocument(document);
      await commands.executeCommand("assent.transitionRecord", { event: "ANALYSE", data: {}, by: team });
      await commands.executeCommand("assent.transitionRecord", { event: "CONFIRM", data: {}, by: client });
      assert.match(document.getText(), /status: confirmed/);
      await document.save();
      assert.strictEqual(files.textOf("/cloud/portal/requirements/REQ-001.yaml"), document.getText());
    });

    it("takes a new record, in a file of its own", async () => {
      await window.showTextDocument(uriOf("charter.yaml"));
      const given = { kind: "requirement", title: "Print", project: uriOf("").toString().replace(/\/$/, "") };
      assert.strictEqual(await commands.executeCommand("assent.newRecord", given), "REQ-002");
      assert.match(files.textOf("/cloud/portal/requirements/REQ-002.yaml"), /title: Print/);
    });
  });
}
