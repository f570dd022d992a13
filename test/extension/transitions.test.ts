import { assert } from "chai";
import { ConfigurationTarget, commands, Selection, window, workspace } from "vscode";
import type { Outcome } from "../../src/extension/commands/transition/carryOut.ts";
import {
  beginProject,
  client,
  endProject,
  inProject,
  projectUri,
  requirement,
  restoreProject,
  risks,
  team,
} from "./support/stepsProject.ts";
import { readSaved, replaceInDocument, uriOf } from "./support/workspace.ts";

async function transition(given: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const outcome = await commands.executeCommand<Outcome | undefined>("assent.transitionRecord", {
    data: {},
    ...given,
  });
  assert.ok(outcome, "the command has an outcome");
  return outcome;
}

function reasonsOf(outcome: Outcome): readonly string[] {
  return outcome.ok ? [] : outcome.reasons.map(({ message }) => message);
}

async function textOf(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(inProject(path)))).getText();
}

const file = "requirements/REQ-001.yaml";

export function describeTransitions(): void {
  describe("transitions", () => {
    before(() => beginProject());
    beforeEach(() => window.showTextDocument(uriOf(inProject(file))));
    afterEach(() => restoreProject());
    after(endProject);

    it("lead a requirement from captured to confirmed, sealed, unsaved and under the right names", async () => {
      assert.ok((await transition({ event: "ANALYSE", by: team, note: "Clear now." })).ok);
      assert.ok((await transition({ id: "REQ-001", event: "CONFIRM", by: client })).ok);
      const text = await textOf(file);
      assert.match(text, /^status: confirmed$/m);
      const entries = [
        ...text.matchAll(/^ {2}- \{at: (\S+), by: (\S+), event: (\w+), state: (\w+), (.*)\}$/gm),
      ];
      assert.deepEqual(
        entries.map(([, , ...said]) => said.slice(0, 3)),
        [
          [team, "ANALYSE", "analysed"],
          [client, "CONFIRM", "confirmed"],
        ],
      );
      for (const [, at = "", , , , rest = ""] of entries) {
        assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        assert.match(rest, /content: sha256-\S+, seal: sha256-/);
      }
      assert.match(text, /note: Clear now\./);
      assert.strictEqual(await readSaved(inProject(file)), requirement);
    });

    it("change only the lines that they must, so that the cursor stays where it was", async () => {
      const editor = await window.showTextDocument(uriOf(inProject(file)));
      const line = requirement.split("\n").indexOf("goal: GOAL-1");
      await commands.executeCommand("cursorMove", { to: "down", by: "line", value: line });
      await transition({ event: "ANALYSE", by: team });
      assert.strictEqual(editor.selection.active.line, line);
    });

    it("are refused with every reason, and nothing has changed then", async () => {
      const unknown = await transition({ event: "ASK", by: "nobody@elsewhere.example" });
      assert.match(reasonsOf(unknown).join("\n"), /“nobody@elsewhere\.example” is not in the register/);
      assert.match(reasonsOf(unknown).join("\n"), /“question” is needed/);
      const negotiating = await transition({ event: "NEGOTIATE", by: team });
      assert.deepEqual(reasonsOf(negotiating), [
        "Fill in “feasibility.note”.",
        "Fill in “feasibility.alternative”.",
      ]);
      const impossible = await transition({ event: "VERIFY", by: team });
      assert.match(reasonsOf(impossible).join("\n"), /“VERIFY” can't happen in “Captured”/);
      assert.strictEqual(await textOf(file), requirement);
      assert.isFalse(workspace.textDocuments.some(({ isDirty }) => isDirty));
    });

    it("are taken back by one undo", async () => {
      await transition({ event: "REJECT", by: team, data: { reason: "Too dear." } });
      assert.match(await textOf(file), /^status: rejected$/m);
      await commands.executeCommand("undo");
      assert.strictEqual(await textOf(file), requirement);
    });

    it("create records and change others in one go", async () => {
      await window.showTextDocument(uriOf(inProject("risks.yaml")));
      const outcome = await transition({ id: "RISK-001", event: "OCCUR", by: team });
      assert.deepInclude(outcome, { ok: true, created: ["ISS-001"] });
      assert.match(await readSaved(inProject("issues/ISS-001.yaml")), /^links: \[RISK-001\]$/m);
      const text = await textOf("risks.yaml");
      assert.match(text, /^ {2}status: occurred$/m);
      assert.match(text, /^ {2}occurred: ISS-001$/m);
      assert.ok(text.endsWith(risks.slice(risks.indexOf("- id: RISK-002"))), "other records are untouched");
      await commands.executeCommand("undo");
      assert.strictEqual(await textOf("risks.yaml"), risks);
      assert.deepEqual(await workspace.findFiles("**/ISS-001.yaml"), []);
    });

    it("leave no new file behind where the text of another moves on meanwhile", async () => {
      const path = inProject("risks.yaml");
      const document = await workspace.openTextDocument(uriOf(path));
      const listener = workspace.onWillCreateFiles((event) => {
        event.waitUntil(replaceInDocument(path, "The budget is cut", "The budget is halved"));
      });
      const outcome = await commands.executeCommand("assent.transitionRecord", {
        ...{ id: "RISK-001", event: "OCCUR", by: team, data: {} },
      });
      listener.dispose();
      assert.isUndefined(outcome);
      assert.strictEqual(document.getText(), risks.replace("is cut", "is halved"));
      assert.deepEqual(await workspace.findFiles("**/ISS-001.yaml"), []);
    });

    it("happen in the name of whom the settings name", async () => {
      const settings = workspace.getConfiguration("assent");
      await settings.update("identity", client, ConfigurationTarget.Global);
      assert.ok((await transition({ event: "ANALYSE" })).ok);
      assert.match(await textOf(file), new RegExp(`by: ${client}, event: ANALYSE`));
      await settings.update("identity", undefined, ConfigurationTarget.Global);
    });

    it("concern the record under the cursor of a register", async () => {
      const document = await workspace.openTextDocument(uriOf(inProject("risks.yaml")));
      const editor = await window.showTextDocument(document);
      const end = document.positionAt(document.getText().length);
      editor.selection = new Selection(end, end);
      await transition({ event: "CLOSE", by: team });
      assert.match(document.getText(), /- id: RISK-002\n {2}title: The budget is cut\n {2}status: closed\n/);
      assert.ok(document.getText().startsWith(risks.slice(0, risks.indexOf("- id: RISK-002"))));
    });

    it("find a record of any project by its folder", async () => {
      await window.showTextDocument(uriOf("portal/charter.yaml"));
      const other = await transition({
        project: uriOf("portal").toString(),
        id: "REQ-001",
        event: "X",
        by: team,
      });
      assert.isFalse(other.ok);
      assert.ok((await transition({ project: projectUri(), id: "REQ-001", event: "ANALYSE", by: team })).ok);
    });
  });
}
