import { assert } from "chai";
import { commands, window, workspace } from "vscode";
import { viewCommandIds } from "../../src/extension/views/viewCommandIds.ts";
import type { ViewLine } from "../../src/extension/views/viewLine.ts";
import { callAndCancel, contributedCommands } from "./support/callAndCancel.ts";
import { linesIn, sideViews } from "./support/sideViews.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "./support/stepsProject.ts";
import { activate, uriOf } from "./support/workspace.ts";

/** What no person is told on purpose: that something is missing in this extension host, say. */
const isFault = /^\w*Error: |cannot find module|is not (?:a function|defined|supported|implemented)/i;

const ofViews: readonly string[] = Object.values(viewCommandIds);

async function lineOfRisk(): Promise<ViewLine | undefined> {
  const { project } = await sideViews();
  return linesIn(project).find(({ line }) => line.id === "RISK-001")?.line;
}

export function describeEveryCommand(): void {
  describe("every command", () => {
    before(async () => {
      await beginProject();
    });
    afterEach(() => restoreProject());
    after(endProject);

    it("of the manifest is registered", async () => {
      const registered = await commands.getCommands(true);
      assert.deepEqual(
        contributedCommands().filter(({ command }) => !registered.includes(command)),
        [],
      );
    });

    for (const { command } of contributedCommands()) {
      it(`${command} does its work, asks its first question, or says in plain words why not`, async () => {
        const { failures } = await activate();
        const before = failures();
        await window.showTextDocument(await workspace.openTextDocument(uriOf(inProject("charter.yaml"))));
        await callAndCancel(
          command,
          ofViews.includes(command) ? await lineOfRisk() : { project: projectUri() },
        );
        const told = failures().slice(0, failures().length - before.length);
        assert.deepEqual(
          told.filter((failure) => isFault.test(failure)),
          [],
        );
      });
    }
  });
}
