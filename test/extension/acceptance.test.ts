import { assert } from "chai";
import { commands, Selection, type TextDocument, window, workspace } from "vscode";
import { agreedTexts, client, team } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "./support/stepsProject.ts";
import { uriOf, write } from "./support/workspace.ts";

const texts = agreedTexts();

interface Outcome {
  readonly ok: boolean;
  readonly id?: string;
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

function report(): Thenable<unknown> {
  return commands.executeCommand("assent.openAcceptanceReport", { project: projectUri(), id: "ACC-001" });
}

const labels = () => window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

function untilTab(label: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!labels().includes(label)) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

/** From now on the project's documents are in this language. */
async function inLanguage(locale: string): Promise<void> {
  const settings = (texts["assent.yaml"] ?? "").replace("timeZone:", `locale: ${locale}\ntimeZone:`);
  await write(inProject("assent.yaml"), settings);
  await commands.executeCommand("assent.checkProject");
}

function codesOf({ reasons = [] }: Outcome): readonly string[] {
  return reasons.map(({ code }) => code);
}

function documentOf(path: string): Thenable<TextDocument> {
  return workspace.openTextDocument(uriOf(inProject(path)));
}

async function textOf(path: string): Promise<string> {
  return (await documentOf(path)).getText();
}

export function describeAcceptance(): void {
  describe("acceptances", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("are started for deliverables with the requirements that they meet, and opened", async () => {
      const given = { title: "Release 2", deliverables: ["DEL-001"], signatories: ["SH-001"] };
      assert.deepInclude(await run("startAcceptance", given), { ok: true, id: "ACC-002" });
      const editor = window.activeTextEditor;
      assert.match(
        editor?.document.getText() ?? "",
        /^title: Release 2\nstatus: planned\ndeliverables: \[DEL-001\]\nrequirements: \[REQ-001, REQ-002, REQ-003\]\nsignatories: \[SH-001\]\n/m,
      );
      assert.strictEqual(editor?.selection.active.line, 1);
    });

    it("hold only the requirements that are named, where they are", async () => {
      const given = { title: "Part", deliverables: ["DEL-001"], requirements: ["REQ-002"], signatories: [] };
      assert.ok((await run("startAcceptance", given)).ok);
      assert.match(window.activeTextEditor?.document.getText() ?? "", /^requirements: \[REQ-002\]$/m);
      const nothing = await run("startAcceptance", { ...given, deliverables: [], requirements: [] });
      assert.deepEqual(codesOf(nothing), ["invalid"]);
    });

    it("take the result of the criterion under the cursor", async () => {
      const document = await documentOf("requirements.yaml");
      const editor = await window.showTextDocument(document);
      const at = document.positionAt(document.getText().indexOf("AC-1"));
      editor.selection = new Selection(at, at);
      const outcome = await run("recordResult", { result: "passed", evidence: ["test:find"] });
      assert.ok(outcome.ok);
      assert.match(
        document.getText(),
        /id: REQ-002[\s\S]*AC-1[^\n]*result: passed, evidence: \["?test:find"?\]\}[\s\S]*id: REQ-003/,
      );
    });

    it("need a reason for a waiver", async () => {
      const given = { id: "REQ-001", criterion: "AC-1", result: "waived" };
      assert.deepEqual(codesOf(await run("recordResult", given)), ["reason-missing"]);
      assert.ok((await run("recordResult", { ...given, reason: "By hand." })).ok);
      assert.match(await textOf("requirements/REQ-001.yaml"), /result: waived, reason: By hand\./);
    });

    it("are signed by who has to, and by nobody else", async () => {
      const given = { id: "ACC-001", meaning: "Accepted for operation" };
      assert.include(codesOf(await run("signAcceptance", { ...given, by: team })), "no-authority");
      assert.strictEqual(await textOf("acceptance/ACC-001.yaml"), texts["acceptance/ACC-001.yaml"]);
      assert.ok((await run("signAcceptance", { ...given, by: client })).ok);
      const text = await textOf("acceptance/ACC-001.yaml");
      assert.match(text, /^status: accepted$/m);
      assert.match(text, /event: SIGN, state: accepted, meaning: Accepted for operation/);
      assert.match(await textOf("requirements.yaml"), /id: REQ-003[\s\S]*status: accepted/);
    });

    it("have a report that is shown beside the records, and says whether it holds", async () => {
      await run("signAcceptance", { id: "ACC-001", meaning: "Accepted", by: client });
      assert.deepEqual(await report(), { id: "ACC-001", sound: true });
      await untilTab("ACC-001");
      await run("recordResult", { id: "REQ-003", criterion: "AC-1", result: "failed", evenSigned: true });
      assert.deepEqual(await report(), { id: "ACC-001", sound: false });
      assert.strictEqual(
        labels().filter((label) => label === "ACC-001").length,
        1,
        "one report is shown once",
      );
    });

    it("have a report that is saved in the form that its name says, in the language of the project", async () => {
      const save = async (name: string): Promise<string> => {
        const target = uriOf(inProject(name));
        const given = { project: projectUri(), id: "ACC-001", target: target.toString() };
        assert.strictEqual(
          await commands.executeCommand("assent.saveAcceptanceReport", given),
          target.toString(),
        );
        return new TextDecoder().decode(await workspace.fs.readFile(target));
      };
      assert.match(await save("report.md"), /^# Acceptance report ACC-001: /m);
      assert.match(await save("report.html"), /^<!DOCTYPE html>\n<html lang="en">/);
      await inLanguage("zh-CN");
      try {
        assert.match(await save("report.md"), /^# 验收报告 ACC-001：/m);
      } finally {
        await inLanguage("en");
      }
    });

    it("lose no signature to another result unasked", async () => {
      await run("signAcceptance", { id: "ACC-001", meaning: "Accepted", by: client });
      const given = { id: "REQ-003", criterion: "AC-1", result: "failed" };
      assert.deepEqual(codesOf(await run("recordResult", { ...given, evenSigned: false })), ["signed"]);
      assert.ok((await run("recordResult", { ...given, evenSigned: true })).ok);
    });
  });
}
