import { assert } from "chai";
import { type CodeAction, commands, type TextDocument, window, workspace } from "vscode";
import { agreedTexts, asker, team } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, restoreProject } from "./support/stepsProject.ts";
import { diagnosticsOf, readSaved, replaceInDocument, untilShown, uriOf } from "./support/workspace.ts";

const texts = agreedTexts();
const file = "requirements/REQ-001.yaml";
const register = "requirements.yaml";

function documentOf(path: string): Thenable<TextDocument> {
  return workspace.openTextDocument(uriOf(inProject(path)));
}

/** The quick fixes for the first problem of a file with a code. */
async function fixesFor(path: string, code: string): Promise<readonly CodeAction[]> {
  const [diagnostic] = diagnosticsOf(inProject(path)).filter((one) => one.code === code);
  assert.ok(diagnostic, `${path} has the problem ${code}`);
  const found = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uriOf(inProject(path)),
    diagnostic.range,
    "quickfix",
  );
  return found.filter(({ command }) => command?.command.startsWith("assent."));
}

/** Runs a quick fix with what it would ask for. */
async function run(fix: CodeAction | undefined, more: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { command = "", arguments: [given] = [] } = fix?.command ?? {};
  return commands.executeCommand(command, { ...given, ...more });
}

async function edit(path: string, before: string, after: string): Promise<void> {
  await window.showTextDocument(await documentOf(path));
  await replaceInDocument(inProject(path), before, after);
  await untilShown(inProject(path), (lines) =>
    lines.some((line) => line.endsWith("control/uncontrolled-change")),
  );
}

export function describeQuickFixes(): void {
  describe("quick fixes", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("turn an edit of what was agreed into a change request, all of which one undo takes back", async () => {
      await edit(file, "a minute at most", "ten seconds at most");
      const [first, ...others] = await fixesFor(file, "control/uncontrolled-change");
      assert.strictEqual(first?.title, "Turn this edit into a change request");
      assert.isTrue(first?.isPreferred);
      assert.deepEqual(
        others.map(({ title }) => title),
        ["Restore the agreed text of REQ-001"],
      );
      const outcome = await run(first, { title: "Be faster", reason: "Shifts are short.", by: asker });
      assert.deepInclude(outcome as object, { ok: true, id: "CR-004" });
      assert.strictEqual((await documentOf(file)).getText(), texts[file], "the record says what was agreed");
      const request = window.activeTextEditor?.document;
      assert.ok(request?.uri.path.endsWith("/changes/CR-004.yaml"));
      assert.match(
        request?.getText() ?? "",
        /^title: Be faster\nstatus: draft\nclass: normal\nrequestedBy: SH-003\nreason: Shifts are short\.\ntargets: \[REQ-001\]\nproposed:\n/m,
      );
      assert.match(request?.getText() ?? "", /ten seconds at most/);
      await untilShown(inProject(file), (lines) => lines.every((line) => !line.includes("control/")));
      await commands.executeCommand("undo");
      assert.match((await documentOf(file)).getText(), /ten seconds at most/);
      assert.deepEqual(await workspace.findFiles("**/CR-004.yaml"), []);
    });

    it("restore the agreed text of a record, or of all records of a file, to the byte", async () => {
      await edit(register, "Find an invoice", "Lose an invoice");
      await edit(register, "Print reminders", "Burn reminders");
      const titles = (await fixesFor(register, "control/uncontrolled-change")).map(({ title }) => title);
      assert.deepEqual(titles, [
        "Turn this edit into a change request",
        "Restore the agreed text of REQ-002",
        "Restore the agreed text of all records in this file (2)",
      ]);
      const [, one, all] = await fixesFor(register, "control/uncontrolled-change");
      assert.deepEqual(await run(one, {}), { ok: true, ids: ["REQ-002"] });
      const document = await documentOf(register);
      assert.strictEqual(document.getText(), texts[register]?.replace("Print", "Burn"));
      await commands.executeCommand("undo");
      assert.match(document.getText(), /Lose an invoice/);
      assert.deepEqual(await run(all, {}), { ok: true, ids: ["REQ-002", "REQ-003"] });
      assert.strictEqual(document.getText(), texts[register]);
    });

    it("rebase a proposal, and ask whose text stands where both have changed the same", async () => {
      const request = "changes/CR-003.yaml";
      await window.showTextDocument(await documentOf("changes/CR-002.yaml"));
      await commands.executeCommand("assent.implementChange", { id: "CR-002", by: team, confirmed: true });
      await untilShown(inProject(request), (lines) =>
        lines.some((line) => line.endsWith("control/base-moved")),
      );
      await window.showTextDocument(await documentOf(request));
      const [mine, theirs, ...others] = await fixesFor(request, "control/base-moved");
      assert.deepEqual(
        [mine?.title, theirs?.title, others],
        [
          "Rebase the proposal, keep the text of this request",
          "Rebase the proposal, keep what is agreed now",
          [],
        ],
      );
      const outcome = await run(mine, { by: team });
      assert.deepEqual(outcome, { ok: true, records: ["REQ-002"], votesAgain: false });
      const text = (await documentOf(request)).getText();
      assert.match(text, /title: Find an old invoice/);
      await untilShown(inProject(request), (lines) => lines.every((line) => !line.includes("base-moved")));
      await commands.executeCommand("undo");
      assert.strictEqual((await documentOf(request)).getText(), texts[request]);
    });

    it("are not there for what is as it was agreed", async () => {
      await window.showTextDocument(await documentOf(file));
      const range = (await documentOf(file)).lineAt(1).range;
      const found = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        uriOf(inProject(file)),
        range,
        "quickfix",
      );
      assert.deepEqual(
        found.filter(({ command }) => command?.command.startsWith("assent.")),
        [],
      );
      assert.strictEqual(await readSaved(inProject(file)), texts[file]);
    });

    it("go with problems that point at the line where it was agreed", async () => {
      await edit(register, "Print reminders", "Burn reminders");
      const [diagnostic] = diagnosticsOf(inProject(register)).filter(
        ({ code }) => code === "control/uncontrolled-change",
      );
      const [related] = diagnostic?.relatedInformation ?? [];
      assert.strictEqual(related?.message, "Agreed: Print reminders");
      const baseline = await workspace.openTextDocument(related?.location.uri ?? uriOf(""));
      assert.ok(baseline.uri.path.endsWith("/baselines/BL-001.yaml"));
      const start = related?.location.range.start.line ?? 0;
      const around = baseline
        .getText()
        .split("\n")
        .slice(start - 3, start + 2)
        .join("\n");
      assert.match(around, /id: REQ-003[\s\S]*title: Print reminders/);
    });
  });
}
