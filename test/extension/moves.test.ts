import { assert } from "chai";
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Range,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  risks,
  stepsTexts,
} from "./support/stepsProject.ts";
import { readSaved, replaceInDocument, shown, untilShown, uriOf } from "./support/workspace.ts";

const own = "requirements/REQ-001.yaml";
const copy = "requirements/branch.yaml";

const texts: Readonly<Record<string, string>> = {
  ...stepsTexts,
  "lessons.yaml": "# Learnt\n- {id: LES-001, title: Ask, status: captured, links: [REQ-001], history: []}\n",
  "decisions.yaml": "- {id: DEC-001, title: D, status: proposed, affects: [REQ-001], history: []}\n",
};

function documentOf(path: string): Thenable<TextDocument> {
  return workspace.openTextDocument(uriOf(inProject(path)));
}

async function textOf(path: string): Promise<string> {
  return (await documentOf(path)).getText();
}

/** The paths of all files of the project. */
async function files(): Promise<readonly string[]> {
  const folder = `/${inProject("")}`;
  const found = await workspace.findFiles(inProject("**/*.yaml"));
  return found.map(({ path }) => path.slice(path.lastIndexOf(folder) + folder.length)).sort();
}

/** Asks for a rename as the editor does, and makes the edit. */
async function rename(path: string, id: string, newId: string): Promise<void> {
  const document = await documentOf(path);
  await window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(id) + 2);
  const asked = await commands.executeCommand<{ range: Range; placeholder: string }>(
    "vscode.prepareRename",
    document.uri,
    at,
  );
  assert.strictEqual(asked.placeholder, id);
  assert.strictEqual(document.getText(asked.range), id);
  const edit = await commands.executeCommand<WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    document.uri,
    at,
    newId,
  );
  assert.ok(await workspace.applyEdit(edit));
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "",
    (error: Error) => error.message,
  );
}

/** What is offered for the line in which a text stands. */
async function actionsAt(path: string, text: string): Promise<readonly CodeAction[]> {
  const document = await documentOf(path);
  await window.showTextDocument(document);
  const { range } = document.lineAt(document.positionAt(document.getText().indexOf(text)).line);
  const found = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    CodeActionKind.RefactorMove.value,
  );
  return found.filter(({ command }) => command?.command.startsWith("assent."));
}

async function run(action: CodeAction | undefined): Promise<unknown> {
  assert.ok(action?.command);
  return commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

export function describeMoves(): void {
  describe("renames and moves", () => {
    beforeEach(() => beginProject(texts));
    afterEach(async () => {
      await restoreProject(texts);
      await endProject();
    });

    it("give an id another name in all files, and one undo takes that back, the name of the file too", async () => {
      const before = await files();
      await rename("lessons.yaml", "REQ-001", "REQ-042");
      assert.deepEqual(
        await files(),
        before.map((path) => path.replace("REQ-001", "REQ-042")),
      );
      assert.strictEqual(
        await textOf("requirements/REQ-042.yaml"),
        texts[own]?.replace("id: REQ-001", "id: REQ-042"),
      );
      for (const path of ["lessons.yaml", "decisions.yaml"]) {
        assert.strictEqual(await textOf(path), texts[path]?.replace("REQ-001", "REQ-042"));
      }
      await untilShown(inProject("lessons.yaml"), (lines) => lines.every((line) => !line.includes("ref/")));
      await window.showTextDocument(await documentOf("lessons.yaml"));
      await commands.executeCommand("undo");
      assert.deepEqual(await files(), before);
      for (const path of [own, "lessons.yaml", "decisions.yaml"]) {
        assert.strictEqual(await textOf(path), texts[path]);
      }
    });

    it("keep what is not saved in a file that gets another name", async () => {
      await replaceInDocument(inProject(own), "title: Export invoices", "title: Export all invoices");
      await rename(own, "REQ-001", "REQ-042");
      const text = await textOf("requirements/REQ-042.yaml");
      assert.match(text, /^id: REQ-042\ntitle: Export all invoices\n/);
      await window.showTextDocument(await documentOf("requirements/REQ-042.yaml"));
      await commands.executeCommand("undo");
      assert.match(await textOf(own), /^id: REQ-001\ntitle: Export all invoices\n/);
    });

    it("are refused with the reason, and change nothing", async () => {
      assert.match(await refusalOf(rename(own, "REQ-001", "RISK-001")), /would be the id of another kind/);
      assert.match(await refusalOf(rename("charter.yaml", "CHARTER", "X-1")), /The charter is always called/);
      assert.match(await refusalOf(rename(own, "Export", "X-1")), /Only the ids of records can be renamed/);
      assert.strictEqual(await readSaved(inProject(own)), texts[own]);
    });

    it("take a record out of a list with its comments, and one undo puts it back", async () => {
      const titles = (await actionsAt("risks.yaml", "RISK-002")).map(({ title }) => title);
      assert.deepEqual(titles, [
        "Move RISK-002 into a file of its own",
        "Split risks.yaml into a file for each record",
      ]);
      const [move] = await actionsAt("risks.yaml", "RISK-002");
      assert.deepEqual(await run(move), { ok: true, path: "risks/RISK-002.yaml" });
      const cut = risks.indexOf("- id: RISK-002");
      assert.strictEqual(await textOf("risks.yaml"), risks.slice(0, cut));
      assert.strictEqual(
        window.activeTextEditor?.document.uri.path,
        uriOf(inProject("risks/RISK-002.yaml")).path,
      );
      assert.match(await textOf("risks/RISK-002.yaml"), /^id: RISK-002\ntitle: The budget is cut\n/);
      await window.showTextDocument(await documentOf("risks.yaml"));
      await commands.executeCommand("undo");
      assert.strictEqual(await textOf("risks.yaml"), risks);
      assert.notInclude(await files(), "risks/RISK-002.yaml");
    });

    it("split a list into files and join them again to the same text, what was not saved with it", async () => {
      await replaceInDocument(inProject("risks.yaml"), "The budget is cut", "The budget is halved");
      const wanted = await textOf("risks.yaml");
      const [, split] = await actionsAt("risks.yaml", "RISK-001");
      assert.deepEqual(await run(split), { ok: true, paths: ["risks/RISK-001.yaml", "risks/RISK-002.yaml"] });
      assert.notInclude(await files(), "risks.yaml");
      assert.match(await textOf("risks/RISK-001.yaml"), /^# What may go wrong\.\nid: RISK-001\n/);
      assert.match(await textOf("risks/RISK-002.yaml"), /title: The budget is halved/);
      const [join, ...others] = await actionsAt("risks/RISK-002.yaml", "RISK-002");
      assert.deepEqual([join?.title, others], ["Join the files of risks/ into one list", []]);
      assert.deepEqual(await run(join), { ok: true, paths: ["risks.yaml"] });
      assert.strictEqual(await textOf("risks.yaml"), wanted);
      assert.deepEqual(
        (await files()).filter((path) => path.startsWith("risks")),
        ["risks.yaml"],
      );
    });

    it("bring a list back that was split, by one undo", async () => {
      const outcome = await commands.executeCommand("assent.splitRegister", {
        project: projectUri(),
        file: "risks.yaml",
      });
      assert.deepInclude(outcome as object, { ok: true });
      await window.showTextDocument(await documentOf("risks/RISK-001.yaml"));
      await commands.executeCommand("undo");
      assert.strictEqual(await readSaved(inProject("risks.yaml")), risks);
      assert.deepEqual(
        (await files()).filter((path) => path.startsWith("risks")),
        ["risks.yaml"],
      );
    });

    it("give one of two records with one id the next free one, and its references as they are told", async () => {
      const document = await documentOf(own);
      await workspace.fs.writeFile(
        uriOf(inProject(copy)),
        new TextEncoder().encode(document.getText().replace("Export", "Print")),
      );
      await untilShown(inProject(own), (lines) => lines.some((line) => line.endsWith("id/duplicate")));
      const renumber = (await actionsAt(copy, "REQ-001")).find(({ title }) => title.startsWith("Give"));
      assert.strictEqual(renumber?.title, "Give REQ-001 the next free id");
      const [given] = renumber?.command?.arguments ?? [];
      const outcome = await commands.executeCommand("assent.renumberRecord", { ...given, take: ["DEC-001"] });
      assert.deepEqual(outcome, { ok: true, id: "REQ-002" });
      assert.match(await textOf(copy), /^id: REQ-002\ntitle: Print invoices\n/);
      assert.match(await textOf("decisions.yaml"), /affects: \[REQ-002\]/);
      assert.strictEqual(await textOf("lessons.yaml"), texts["lessons.yaml"]);
      assert.ok(shown(inProject(own)).every((line) => !line.includes("id/")));
    });
  });
}
