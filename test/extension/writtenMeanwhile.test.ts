import { spawn } from "node:child_process";
import { assert } from "chai";
import { commands, extensions, window, workspace } from "vscode";
import { beginProject, endProject, inProject, restoreProject, risks, team } from "./support/stepsProject.ts";
import { readSaved, replaceInDocument, uriOf } from "./support/workspace.ts";

/** Lets the command line write into the project, as a process of its own. */
async function assent(...argv: readonly string[]): Promise<void> {
  const cli = `${extensions.getExtension("assent.assent")?.extensionPath}/dist/cli.js`;
  const child = spawn(process.execPath, [cli, ...argv], { cwd: uriOf(inProject("")).fsPath });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  assert.strictEqual(status, 0, said);
}

export function describeWrittenMeanwhile(): void {
  describe("what the command line writes while an editor has unsaved text", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);
    const file = "risks.yaml";

    it("never overwrites that text, nor does the text overwrite what was written", async () => {
      const document = await workspace.openTextDocument(uriOf(inProject(file)));
      await window.showTextDocument(document);
      await replaceInDocument(inProject(file), "The budget is cut", "The budget is halved");
      const unsaved = risks.replace("is cut", "is halved");
      await assent("transition", "RISK-002", "CLOSE", "--by", team);
      const written = await readSaved(inProject(file));
      assert.match(written, /status: closed/);
      assert.strictEqual(document.getText(), unsaved);
      assert.isTrue(document.isDirty);
      await commands.executeCommand("assent.checkProject");
      const wish = { id: "RISK-001", event: "CLOSE", by: team, data: {} };
      const outcome = await commands.executeCommand<{ ok: boolean }>("assent.transitionRecord", wish);
      assert.isTrue(outcome.ok);
      assert.match(document.getText(), /The budget is halved/);
      assert.strictEqual(await readSaved(inProject(file)), written);
      assert.isFalse(await document.save(), "the editor asks first");
      assert.strictEqual(await readSaved(inProject(file)), written);
      await commands.executeCommand("workbench.action.files.revert");
      assert.strictEqual(document.getText(), written);
    });
  });
}
