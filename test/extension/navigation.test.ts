import { assert } from "chai";
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  Selection,
  type SelectionRange,
  type SymbolInformation,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { beginProject, endProject, inProject, restoreProject } from "./support/stepsProject.ts";
import { replaceInDocument, uriOf, write } from "./support/workspace.ts";

const requirement = "requirements/REQ-001.yaml";

async function opened(path: string): Promise<TextDocument> {
  return workspace.openTextDocument(uriOf(inProject(path)));
}

/** The place of a text in a document. @param shift how far within it */
function at(document: TextDocument, text: string, shift = 1): Position {
  const offset = document.getText().indexOf(text);
  assert.isAtLeast(offset, 0, text);
  return document.positionAt(offset + shift);
}

/** What an editor's own command gives for a place in a file of the project. */
async function ask<T>(command: string, path: string, text: string, shift = 1): Promise<T> {
  const document = await opened(path);
  return commands.executeCommand<T>(command, document.uri, at(document, text, shift));
}

/** The name of a file with the text of a range in it. */
async function said(uri: Location["uri"], range: Range): Promise<string> {
  const document = await workspace.openTextDocument(uri);
  return `${uri.path.split("/").at(-1)}: ${document.getText(range)}`;
}

function lines({ start, end }: Range): string {
  return `${start.line + 1}–${end.line + 1}`;
}

export function describeNavigation(): void {
  describe("the ways through records", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("lead from a reference to its record, and show all of it", async () => {
      const [link, ...others] = await ask<LocationLink[]>(
        "vscode.executeDefinitionProvider",
        requirement,
        "SH-001",
      );
      assert.ok(link?.targetSelectionRange && others.length === 0);
      assert.equal(await said(link.targetUri, link.targetSelectionRange), "stakeholders.yaml: SH-001");
      assert.equal(lines(link.targetRange), "1–7");
    });

    it("lead from a reference that is being written", async () => {
      await replaceInDocument(inProject(requirement), "goal: GOAL-1", "owner: SH-002");
      const [link] = await ask<LocationLink[]>("vscode.executeDefinitionProvider", requirement, "SH-002");
      assert.ok(link?.targetSelectionRange);
      assert.equal(await said(link.targetUri, link.targetSelectionRange), "stakeholders.yaml: SH-002");
    });

    it("find every place that names a record", async () => {
      const found = await ask<Location[]>("vscode.executeReferenceProvider", "stakeholders.yaml", "SH-002");
      const places = await Promise.all(found.map(({ uri, range }) => said(uri, range)));
      assert.deepEqual(places.sort(), [
        "assent.yaml: SH-002",
        "risks.yaml: SH-002",
        "risks.yaml: SH-002",
        "stakeholders.yaml: SH-002",
      ]);
    });

    it("light up where a file says an id", async () => {
      const found = await ask<DocumentHighlight[]>(
        "vscode.executeDocumentHighlights",
        "risks.yaml",
        "owner: SH-002",
        9,
      );
      assert.deepEqual(
        found.map(({ range }) => range.start.line + 1),
        [5, 6],
      );
    });

    it("outline records with their items", async () => {
      const document = await opened(requirement);
      const [record] = await commands.executeCommand<DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      assert.equal(record?.name, "REQ-001 Export invoices");
      assert.equal(record?.detail, "Captured");
      assert.deepEqual(
        record?.children.map(({ name }) => name),
        ["AC-1 A file is offered"],
      );
    });

    it("find records by title in the whole workspace, and their places when they are opened", async () => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "budget is cut",
      );
      assert.include(
        found.map(({ name }) => name),
        "RISK-002 The budget is cut",
      );
      const [first] = found;
      assert.match(first?.location.uri.path ?? "", /risks\.yaml$/);
    });

    it("trace what follows from a goal, and what that comes from", async () => {
      const [goal] = await ask<CallHierarchyItem[]>("vscode.prepareCallHierarchy", requirement, "GOAL-1");
      assert.ok(goal);
      assert.equal(goal.name, "GOAL-1 Fewer calls");
      const after = await commands.executeCommand<CallHierarchyOutgoingCall[]>(
        "vscode.provideOutgoingCalls",
        goal,
      );
      assert.deepEqual(
        after.map(({ to }) => [to.name, to.detail]),
        [["REQ-001 Export invoices", "Requirement · Captured"]],
      );
      const [next] = after;
      assert.ok(next);
      const before = await commands.executeCommand<CallHierarchyIncomingCall[]>(
        "vscode.provideIncomingCalls",
        next.to,
      );
      assert.deepEqual(
        before.map(({ from }) => from.name),
        ["GOAL-1 Fewer calls", "SH-001 Li Wei"],
      );
    });

    it("open the trace of the record under the cursor", async () => {
      const editor = await window.showTextDocument(await opened(requirement));
      const place = at(editor.document, "Export invoices");
      editor.selection = new Selection(place, place);
      assert.equal(await commands.executeCommand("assent.showTrace"), "REQ-001");
    });

    it("open the trace of a record that is given", async () => {
      assert.equal(await commands.executeCommand("assent.showTrace", { id: "RISK-002" }), "RISK-002");
      assert.match(window.activeTextEditor?.document.uri.path ?? "", /risks\.yaml$/);
      assert.equal(window.activeTextEditor?.selection.active.line, 7);
    });

    it("fold records, and histories as regions", async () => {
      const history = "history:\n    - at: 2026-05-01T10:00:00Z\n      by: SH-001";
      await replaceInDocument(inProject("risks.yaml"), "history: []", history);
      const document = await opened("risks.yaml");
      const folds = await commands.executeCommand<FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      const shown = folds.map(({ start, end, kind }) => [
        start + 1,
        end + 1,
        kind === FoldingRangeKind.Region,
      ]);
      assert.deepEqual(shown, [
        [2, 9, false],
        [7, 9, true],
        [8, 9, false],
        [10, 13, false],
      ]);
    });

    it("grow a selection from a value to the record", async () => {
      const document = await opened("risks.yaml");
      const [range] = await commands.executeCommand<SelectionRange[]>(
        "vscode.executeSelectionRangeProvider",
        document.uri,
        [at(document, "RISK-002")],
      );
      const steps: string[] = [];
      for (let step = range; step; step = step.parent as SelectionRange) {
        steps.push(document.getText(step.range).split("\n", 1)[0] ?? "");
      }
      for (const wanted of ["RISK-002", "id: RISK-002", "- id: RISK-002", "# What may go wrong."]) {
        assert.include(steps, wanted);
      }
    });

    it("say nothing of files that are no part of a project", async () => {
      await write("loose.yaml", "id: REQ-001\ngoal: GOAL-1\n");
      const document = await workspace.openTextDocument(uriOf("loose.yaml"));
      const place = at(document, "GOAL-1");
      for (const command of ["vscode.executeDefinitionProvider", "vscode.executeReferenceProvider"]) {
        assert.deepEqual(await commands.executeCommand(command, document.uri, place), []);
      }
      const symbols = await commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
      assert.notOk(symbols && (symbols as unknown[]).length > 0);
      await workspace.fs.delete(document.uri);
    });
  });
}
