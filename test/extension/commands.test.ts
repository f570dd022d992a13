import { assert } from "chai";
import { commands, FileType, Uri, window, workspace } from "vscode";
import { commandIds } from "../../src/extension/commands/commandIds.ts";
import { samples } from "../../src/generated/samples.ts";
import { activate, closeEditors, readSaved, shown, untilShown, uriOf } from "./support/workspace.ts";

export function describeCommands(): void {
  describe("commands", () => {
    before(activate);
    afterEach(closeEditors);

    it("are all registered", async () => {
      const registered = await commands.getCommands(true);
      for (const id of Object.values(commandIds)) assert.ok(registered.includes(id), id);
    });

    it("New Record writes a file with the next free id and puts the cursor on its title", async () => {
      await window.showTextDocument(uriOf("portal/charter.yaml"));
      await commands.executeCommand("assent.newRecord", { kind: "requirement", title: "Print: in colour" });
      const editor = window.activeTextEditor;
      assert.ok(editor);
      assert.ok(editor.document.uri.path.endsWith("/portal/requirements/REQ-003.yaml"));
      assert.strictEqual(
        editor.document.getText(),
        'id: REQ-003\ntitle: "Print: in colour"\nstatus: captured\nhistory: []\n',
      );
      assert.strictEqual(editor.selection.active.line, 1);
      await untilShown("portal/requirements/REQ-003.yaml", (lines) =>
        lines.some((line) => line.includes("trace/")),
      );
      await closeEditors();
      await workspace.fs.delete(uriOf("portal/requirements/REQ-003.yaml"));
      await untilShown("portal/requirements/REQ-003.yaml", (lines) => lines.length === 0);
    });

    it("New Record adds to a register in one edit that can be undone, and saves nothing", async () => {
      const path = "portal/stakeholders.yaml";
      const saved = await readSaved(path);
      const document = await workspace.openTextDocument(uriOf(path));
      await window.showTextDocument(document);
      await commands.executeCommand("assent.newRecord", { kind: "stakeholder", title: "Zhang Min" });
      assert.ok(document.getText().startsWith(saved), "what was there is untouched");
      assert.match(document.getText().slice(saved.length), /^- id: SH-002\n {2}title: Zhang Min\n/);
      assert.ok(document.isDirty);
      assert.strictEqual(await readSaved(path), saved);
      await commands.executeCommand("undo");
      assert.strictEqual(document.getText(), saved);
      await untilShown(path, (lines) => lines.length === 0);
    });

    it("Go to Record shows a record at its line", async () => {
      await window.showTextDocument(uriOf("portal/charter.yaml"));
      await commands.executeCommand("assent.goToRecord", { id: "SH-001" });
      assert.ok(window.activeTextEditor?.document.uri.path.endsWith("/portal/stakeholders.yaml"));
      assert.strictEqual(window.activeTextEditor?.selection.active.line, 1);
    });

    it("Check Project reads everything again", async () => {
      await commands.executeCommand("assent.checkProject");
      assert.deepEqual(shown("portal/requirements/REQ-002.yaml"), ["4:11 error schema/enum"]);
    });

    it("Open Sample copies every file of a sample, into a folder of its own each time", async () => {
      const copies: Uri[] = [];
      for (const { name, title } of samples) {
        const given = { sample: name, folder: uriOf("copies").toString(), open: false };
        for (const suffix of ["", "-2"]) {
          const opened = await commands.executeCommand<string>("assent.openSample", given);
          const copy = Uri.parse(opened);
          assert.strictEqual(copy.path, uriOf(`copies/${name}${suffix}`).path);
          copies.push(copy);
        }
        const [first, second] = copies.splice(0);
        assert.ok(first && second);
        const [files, again] = [await textsBelow(first), await textsBelow(second)];
        assert.deepEqual(again, files);
        assert.include(files.get("assent.yaml"), title);
        assert.isAbove(files.size, 20);
      }
      await workspace.fs.delete(uriOf("copies"), { recursive: true });
    });

    it("Initialize Project begins a project without problems", async () => {
      await commands.executeCommand("assent.initializeProject", { name: "Fresh", client: "ACME" });
      const settings = await readSaved("assent.yaml");
      assert.match(settings, /^assent: 1\nname: Fresh\nclient: ACME\n/);
      assert.deepEqual(shown("assent.yaml"), []);
      assert.deepEqual(shown("charter.yaml"), []);
      await closeEditors();
      await workspace.fs.delete(uriOf("assent.yaml"));
      await workspace.fs.delete(uriOf("charter.yaml"));
      await untilShown("portal/requirements/REQ-002.yaml", (lines) => lines.length > 0);
    });
  });
}

/** The texts of all files in a folder, by their paths. */
async function textsBelow(folder: Uri, path = ""): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, type] of await workspace.fs.readDirectory(Uri.joinPath(folder, path))) {
    const inner = path === "" ? name : `${path}/${name}`;
    if (type === FileType.Directory) {
      for (const [file, text] of await textsBelow(folder, inner)) texts.set(file, text);
    } else {
      texts.set(inner, new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, inner))));
    }
  }
  return texts;
}
