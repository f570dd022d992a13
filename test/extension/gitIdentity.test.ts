import { assert } from "chai";
import { commands, window, workspace } from "vscode";
import { beginProject, client, endProject, inProject } from "./support/stepsProject.ts";
import { uriOf } from "./support/workspace.ts";

/** What Git reads besides its files. */
const configured = {
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "user.email",
  GIT_CONFIG_VALUE_0: client,
};

export function describeGitIdentity(): void {
  describe("who acts", () => {
    before(async () => {
      await beginProject();
      Object.assign(process.env, configured);
    });
    after(async () => {
      for (const name of Object.keys(configured)) delete process.env[name];
      await endProject();
    });

    it("is whom Git names, where the settings name nobody", async () => {
      const document = await workspace.openTextDocument(uriOf(inProject("requirements/REQ-001.yaml")));
      await window.showTextDocument(document);
      await commands.executeCommand("assent.transitionRecord", { event: "ANALYSE", data: {} });
      assert.match(document.getText(), new RegExp(`by: ${client}, event: ANALYSE`));
      await commands.executeCommand("undo");
    });
  });
}
