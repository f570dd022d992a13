import { assert } from "chai";
import { commands, Uri, window, workspace } from "vscode";
import {
  activate,
  closeEditors,
  diagnosticsOf,
  readSaved,
  replaceInDocument,
  shown,
  untilShown,
  uriOf,
  write,
} from "./support/workspace.ts";

const unknownReference = "7:13 error ref/unknown";

export function describeDiagnostics(): void {
  describe("diagnostics", () => {
    before(activate);
    afterEach(closeEditors);

    it("are there for files that were never opened", () => {
      assert.deepEqual(shown("portal/requirements/REQ-002.yaml"), ["4:11 error schema/enum"]);
      assert.deepEqual(shown("portal/requirements/REQ-001.yaml"), []);
    });

    it("follow unsaved edits and their undoing", async () => {
      const path = "portal/requirements/REQ-001.yaml";
      await window.showTextDocument(uriOf(path));
      await replaceInDocument(path, "REQ-002", "REQ-999");
      await untilShown(path, (lines) => lines.includes(unknownReference));
      await commands.executeCommand("undo");
      await untilShown(path, (lines) => lines.length === 0);
      assert.match(await readSaved(path), /REQ-002/);
    });

    it("stand at the lines of the newest text", async () => {
      const path = "portal/requirements/REQ-002.yaml";
      const document = await workspace.openTextDocument(uriOf(path));
      await window.showTextDocument(document);
      await replaceInDocument(path, "id: REQ-002", "# a comment\n# and another\nid: REQ-002");
      await untilShown(path, (lines) => lines.includes("6:11 error schema/enum"));
      const [diagnostic] = diagnosticsOf(path);
      assert.strictEqual(diagnostic && document.getText(diagnostic.range), "urgent");
      await commands.executeCommand("undo");
      await untilShown(path, (lines) => lines.includes("4:11 error schema/enum"));
    });

    it("go back to the saved text when a changed document is closed without saving", async () => {
      const path = "portal/requirements/REQ-001.yaml";
      await window.showTextDocument(uriOf(path));
      await replaceInDocument(path, "REQ-002", "REQ-999");
      await untilShown(path, (lines) => lines.includes(unknownReference));
      await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await untilShown(path, (lines) => lines.length === 0);
      assert.deepEqual(shown(path), []);
    });

    it("follow files that something else creates, changes and deletes", async () => {
      const path = "portal/risks.yaml";
      await write(path, "- {id: RISK-001, title: Late, status: identified, owner: SH-002}\n");
      await untilShown(path, (lines) => lines.includes("1:58 error ref/unknown"));
      await write(path, "- {id: RISK-001, title: Late, status: identified, owner: SH-001}\n");
      await untilShown(path, (lines) => lines.every((line) => !line.includes("ref/")));
      await workspace.fs.delete(uriOf(path));
      await untilShown(path, (lines) => lines.length === 0);
      assert.deepEqual(shown(path), []);
    });

    it("follow a file that is renamed, and come to those that name a record that is gone", async () => {
      const before = "portal/requirements/REQ-002.yaml";
      const after = "portal/requirements/later/REQ-002.yaml";
      await workspace.fs.rename(uriOf(before), uriOf(after));
      await untilShown(after, (lines) => lines.includes("4:11 error schema/enum"));
      await untilShown(before, (lines) => lines.length === 0);
      assert.deepEqual(shown("portal/requirements/REQ-001.yaml"), []);
      await workspace.fs.rename(uriOf(after), uriOf("REQ-002.yaml"));
      await untilShown("portal/requirements/REQ-001.yaml", (lines) => lines.includes(unknownReference));
      await workspace.fs.rename(uriOf("REQ-002.yaml"), uriOf(before));
      await untilShown("portal/requirements/REQ-001.yaml", (lines) => lines.length === 0);
      await untilShown(before, (lines) => lines.includes("4:11 error schema/enum"));
    });

    it("keep up with hundreds of files that change at once", async () => {
      const names = Array.from({ length: 300 }, (_, index) => `portal/issues/ISS-${index + 100}.yaml`);
      const text = (name: string) => `id: ${name.slice(14, 21)}\ntitle: x\nstatus: open\nowner: SH-404\n`;
      await Promise.all(names.map((name) => write(name, text(name))));
      for (const name of names) await untilShown(name, (lines) => lines.includes("4:8 error ref/unknown"));
      await workspace.fs.delete(uriOf("portal/issues"), { recursive: true });
      for (const name of names) await untilShown(name, (lines) => lines.length === 0);
      assert.strictEqual(names.flatMap(shown).length, 0);
    });

    it("leave a broken file's neighbours alone", async () => {
      const path = "portal/requirements/REQ-003.yaml";
      await write(path, "<<<<<<< ours\nid: REQ-003\n=======\nid: REQ-004\n>>>>>>> theirs\n");
      await untilShown(path, (lines) => lines.length > 0);
      assert.deepEqual(shown(path), ["1:1 error yaml/conflict-marker"]);
      assert.deepEqual(shown("portal/requirements/REQ-002.yaml"), ["4:11 error schema/enum"]);
      await workspace.fs.delete(uriOf(path));
      await untilShown(path, (lines) => lines.length === 0);
    });

    it("link the places of a duplicate id", async () => {
      const path = "portal/requirements/copy.yaml";
      await write(path, await readSaved("portal/requirements/REQ-001.yaml"));
      await untilShown(path, (lines) => lines.includes("1:5 error id/duplicate"));
      const [diagnostic] = diagnosticsOf(path);
      const [related] = diagnostic?.relatedInformation ?? [];
      assert.strictEqual(
        related?.location.uri.toString(),
        uriOf("portal/requirements/REQ-001.yaml").toString(),
      );
      await workspace.fs.delete(uriOf(path));
      await untilShown("portal/requirements/REQ-001.yaml", (lines) => lines.length === 0);
    });

    it("come and go with a project", async () => {
      await write("third/assent.yaml", "assent: 1\nname: Third\n");
      await write("third/stakeholders.yaml", "- {id: SH-001, title: A}\n");
      await untilShown("third/stakeholders.yaml", (lines) => lines.includes("1:3 error schema/required"));
      await workspace.fs.delete(Uri.joinPath(uriOf("third"), "assent.yaml"));
      await untilShown("third/stakeholders.yaml", (lines) => lines.length === 0);
      await workspace.fs.delete(uriOf("third"), { recursive: true });
      assert.deepEqual(shown("third/stakeholders.yaml"), []);
    });

    it("go with the whole folder of a project", async () => {
      await write("fourth/assent.yaml", "assent: 1\nname: Fourth\n");
      await write("fourth/stakeholders/SH-001.yaml", "id: SH-001\n");
      await untilShown("fourth/stakeholders/SH-001.yaml", (lines) => lines.length > 0);
      await workspace.fs.delete(uriOf("fourth"), { recursive: true });
      await untilShown("fourth/stakeholders/SH-001.yaml", (lines) => lines.length === 0);
      assert.deepEqual(shown("fourth/stakeholders/SH-001.yaml"), []);
    });
  });
}
