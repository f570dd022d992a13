import { assert } from "chai";
import { commands, type TextDocument, window, workspace } from "vscode";
import { agreedTexts, asker, client, team } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "./support/stepsProject.ts";
import { uriOf } from "./support/workspace.ts";

const texts = agreedTexts();

interface Outcome {
  readonly ok: boolean;
  readonly id?: string;
  readonly files?: readonly string[];
  readonly votesAgain?: boolean;
  readonly reasons?: readonly { readonly code: string }[];
}

async function run(command: string, given: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const outcome = await commands.executeCommand<Outcome | undefined>(`assent.${command}`, {
    project: projectUri(),
    ...given,
  });
  assert.ok(outcome, "the command has an outcome");
  return outcome;
}

async function refused(
  command: string,
  given: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const outcome = await run(command, given);
  assert.isFalse(outcome.ok);
  return (outcome.reasons ?? []).map(({ code }) => code);
}

function documentOf(path: string): Thenable<TextDocument> {
  return workspace.openTextDocument(uriOf(inProject(path)));
}

async function textOf(path: string): Promise<string> {
  return (await documentOf(path)).getText();
}

export function describeChanges(): void {
  describe("change requests", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("are raised for what is agreed, and opened at the empty proposal", async () => {
      await window.showTextDocument(await documentOf("requirements/REQ-001.yaml"));
      const outcome = await run("raiseChange", {
        ...{ title: "Also as XML", reason: "The tax office.", class: "standard", requestedBy: "SH-001" },
      });
      assert.deepInclude(outcome, { ok: true, id: "CR-004" });
      const editor = window.activeTextEditor;
      assert.match(editor?.document.getText() ?? "", /class: standard\nrequestedBy: SH-001\n/);
      const cursor = editor?.selection.active;
      const line = editor?.document.lineAt(cursor?.line ?? 0).text ?? "";
      assert.match(line.slice(0, cursor?.character), /patch: $/);
      assert.match(line.slice(cursor?.character), /^\{\}/);
      assert.strictEqual(await textOf("requirements/REQ-001.yaml"), texts["requirements/REQ-001.yaml"]);
    });

    it("are not raised for records that are not there", async () => {
      const given = { ids: ["REQ-404"], title: "T", reason: "R", class: "normal", requestedBy: "SH-001" };
      assert.deepEqual(await refused("raiseChange", given), ["record-missing"]);
    });

    it("are voted on by the board, and not by who asks for them", async () => {
      const vote = { id: "CR-001", vote: "APPROVE" };
      assert.deepEqual(await refused("voteOnChange", { ...vote, by: asker }), [
        "no-authority",
        "self-approval",
      ]);
      assert.strictEqual(await textOf("changes/CR-001.yaml"), texts["changes/CR-001.yaml"]);
      assert.ok((await run("voteOnChange", { ...vote, by: team })).ok);
      assert.match(await textOf("changes/CR-001.yaml"), /^status: deciding$/m);
      assert.deepEqual(await refused("voteOnChange", { ...vote, by: team }), ["done-already"]);
      assert.ok(
        (await run("voteOnChange", { id: "CR-001", vote: "REJECT", reason: "Too dear.", by: client })).ok,
      );
      assert.match(await textOf("changes/CR-001.yaml"), /^status: rejected$/m);
    });

    it("need a reason where they are voted down", async () => {
      assert.deepEqual(await refused("voteOnChange", { id: "CR-001", vote: "REJECT", by: client }), [
        "data-missing",
      ]);
    });

    it("are written into their targets once they are approved, which undo takes back", async () => {
      assert.deepEqual(await refused("implementChange", { id: "CR-001", by: team, confirmed: true }), [
        "not-possible",
      ]);
      await window.showTextDocument(await documentOf("changes/CR-002.yaml"));
      const outcome = await run("implementChange", { id: "CR-002", by: team, confirmed: true });
      assert.deepInclude(outcome, { ok: true, files: ["changes/CR-002.yaml", "requirements.yaml"] });
      const text = await textOf("requirements.yaml");
      assert.match(text, /title: Find a paid invoice {3}# as the client says/);
      assert.match(text, /event: CHANGE, state: \w+, via: CR-002/);
      assert.match(await textOf("changes/CR-002.yaml"), /^status: implementing$/m);
      await commands.executeCommand("undo");
      assert.strictEqual(await textOf("changes/CR-002.yaml"), texts["changes/CR-002.yaml"]);
      assert.strictEqual(await textOf("requirements.yaml"), texts["requirements.yaml"]);
    });

    it("are rebased once what they rest on has moved", async () => {
      const given = { id: "CR-003", by: team };
      assert.deepEqual(await refused("rebaseChange", given), ["not-moved"]);
      await run("implementChange", { id: "CR-002", by: team, confirmed: true });
      const outcome = await run("rebaseChange", { ...given, take: "theirs" });
      assert.deepInclude(outcome, { ok: true, votesAgain: false });
      assert.match(await textOf("changes/CR-003.yaml"), /patch: \{\}/);
    });

    it("give records their agreed text again", async () => {
      const given = { ids: ["REQ-001"] };
      assert.deepEqual(await refused("restoreAgreedText", given), ["not-edited"]);
    });
  });
}
