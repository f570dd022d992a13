import { assert } from "chai";
import { type CodeLens, ConfigurationTarget, commands, window, workspace } from "vscode";
import { beginProject, endProject, inProject, projectUri, team } from "./support/stepsProject.ts";
import { uriOf } from "./support/workspace.ts";

/** The lenses of a file: line (from 1), title, command and its first argument. */
async function lensesOf(path: string): Promise<readonly unknown[][]> {
  const { uri } = await workspace.openTextDocument(uriOf(path));
  const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 500);
  return lenses.map(({ range, command }) => [
    range.start.line + 1,
    command?.title,
    command?.command,
    ...(command?.arguments ?? []),
  ]);
}

export function describeCodeLenses(): void {
  describe("code lenses", () => {
    before(async () => {
      await beginProject();
      await workspace.getConfiguration("assent").update("identity", team, ConfigurationTarget.Global);
    });
    after(async () => {
      await workspace.getConfiguration("assent").update("identity", undefined, ConfigurationTarget.Global);
      await endProject();
    });

    it("say where a record stands, and run what may happen next", async () => {
      await window.showTextDocument(uriOf(inProject("requirements/REQ-001.yaml")));
      const record = { project: projectUri(), id: "REQ-001" };
      const move = "assent.transitionRecord";
      assert.deepEqual(await lensesOf(inProject("requirements/REQ-001.yaml")), [
        [1, "$(circle-large-outline)\u00a0Captured", "assent.showLifecycle", record],
        [1, "Capture", move, { ...record, event: "CAPTURE" }],
        [1, "Analyse", move, { ...record, event: "ANALYSE" }],
        [1, "Ask the client", move, { ...record, event: "ASK" }],
        [1, "…", move, record],
      ]);
    });

    it("stand above each record of a register and count its problems", async () => {
      await window.showTextDocument(uriOf(inProject("risks.yaml")));
      const lenses = await lensesOf(inProject("risks.yaml"));
      const heads = lenses.filter(([, , command]) => command !== "assent.transitionRecord");
      assert.deepEqual(
        heads.map(([line, title]) => [line, title]),
        [
          [2, "$(circle-large-outline)\u00a0Identified"],
          [2, "Problems: 1"],
          [8, "$(circle-large-outline)\u00a0Identified"],
          [8, "Problems: 2"],
        ],
      );
    });

    it("follow what happens to a record", async () => {
      const path = inProject("requirements/REQ-001.yaml");
      await window.showTextDocument(uriOf(path));
      await commands.executeCommand("assent.transitionRecord", { event: "ANALYSE", data: {} });
      const [[, title] = []] = await lensesOf(path);
      assert.strictEqual(title, "$(circle-large-outline)\u00a0Analysed");
      await commands.executeCommand("undo");
    });

    it("are not there for what holds no records, or where nobody wants them", async () => {
      assert.deepEqual(await lensesOf(inProject("assent.yaml")), []);
      const settings = workspace.getConfiguration("assent");
      await settings.update("codeLens.enabled", false, ConfigurationTarget.Global);
      assert.deepEqual(await lensesOf(inProject("risks.yaml")), []);
      await settings.update("codeLens.enabled", undefined, ConfigurationTarget.Global);
      assert.isNotEmpty(await lensesOf(inProject("risks.yaml")));
    });
  });
}
