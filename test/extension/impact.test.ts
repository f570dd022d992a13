import { assert } from "chai";
import { commands, window, workspace } from "vscode";
import type { Filled } from "../../src/extension/commands/fillImpact.ts";
import { linesOf, relationsTree, textOf, untilTree } from "./support/relationsTree.ts";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  stepsTexts,
} from "./support/stepsProject.ts";
import { replaceInDocument, uriOf } from "./support/workspace.ts";

const change = `id: CR-001
title: Also as XML
status: draft
class: normal
requestedBy: SH-001
reason: The tax office asks for it.
targets: [REQ-001]
history: []
`;
const dependent = `id: REQ-002
title: Mail the export
status: captured
dependsOn: [REQ-001]
owner: SH-002
history: []
`;

function show(id: string): Thenable<unknown> {
  return commands.executeCommand("assent.showImpact", { project: projectUri(), id });
}

export function describeImpact(): void {
  describe("the impact of a change", () => {
    const texts = { ...stepsTexts, "changes/CR-001.yaml": change, "requirements/REQ-002.yaml": dependent };
    before(() => beginProject(texts));
    afterEach(async () => {
      await commands.executeCommand("assent.clearRelations");
      await restoreProject(texts);
    });
    after(endProject);

    it("is a tree of what it touches, what that rests on, and figures", async () => {
      assert.strictEqual(await show("REQ-001"), "REQ-001");
      const lines = textOf(await relationsTree());
      assert.deepEqual(lines.slice(0, lines.indexOf("(graph) In figures")), [
        "(arrow-down) What it touches",
        "  (checklist) REQ-001 Export invoices | Captured",
        "    (checklist) REQ-002 Mail the export | Captured · because it depends on REQ-001",
        "    (git-pull-request) CR-001 Also as XML | Draft · because it would change REQ-001 too",
        "(arrow-up) What it rests on",
        "  (checklist) REQ-001 Export invoices | Captured",
        "    (target) GOAL-1 Fewer calls | because REQ-001 serves it",
        "    (person) SH-001 Li Wei | Identified · because REQ-001 was asked for by it",
      ]);
      assert.ok(lines.includes("    (person) SH-002 Chen Yu | owns 1 of these records"), lines.join("\n"));
    });

    it("is that of the record under the cursor", async () => {
      await window.showTextDocument(uriOf(inProject("requirements/REQ-002.yaml")));
      assert.strictEqual(await commands.executeCommand("assent.showImpact"), "REQ-002");
    });

    it("leads to its records at their lines", async () => {
      await show("REQ-001");
      for (const [id, path, line] of [
        ["SH-001", "stakeholders.yaml", 0],
        ["GOAL-1", "charter.yaml", 4],
      ] as const) {
        const opener = linesOf(await relationsTree()).find((one) => one.line.id === id)?.item.command;
        await commands.executeCommand(opener?.command ?? "", ...(opener?.arguments ?? []));
        const editor = window.activeTextEditor;
        assert.strictEqual(editor?.document.uri.toString(), uriOf(inProject(path)).toString());
        assert.strictEqual(editor?.selection.active.line, line);
      }
    });

    it("follows the project", async () => {
      await show("REQ-001");
      const tree = await relationsTree();
      await replaceInDocument(inProject("requirements/REQ-002.yaml"), "Mail the export", "Fax the export");
      await untilTree(tree, (lines) => lines.some((line) => line.includes("REQ-002 Fax the export")));
    });

    it("fills in the form of a change request in one step, which one undo takes back", async () => {
      await show("CR-001");
      const filled = await commands.executeCommand<Filled>("assent.fillImpact");
      assert.ok(filled?.ok);
      assert.sameMembers([...filled.filled], ["scope", "quality", "risk", "resources", "affected"]);
      const document = await workspace.openTextDocument(uriOf(inProject("changes/CR-001.yaml")));
      assert.match(
        document.getText(),
        /^impact:\n {2}scope: "?Changed: REQ-001; dependent requirements: REQ-002/m,
      );
      assert.match(document.getText(), /^ {2}affected: \[REQ-002\]$/m);
      assert.strictEqual(window.activeTextEditor?.document, document);
      await commands.executeCommand("undo");
      assert.strictEqual(document.getText(), change);
    });

    it("fills in nothing twice, and nothing but change requests", async () => {
      const fill = (id: string) =>
        commands.executeCommand<Filled | undefined>("assent.fillImpact", { project: projectUri(), id });
      assert.ok((await fill("CR-001"))?.ok);
      assert.deepEqual(await fill("CR-001"), { ok: true, filled: [] });
      assert.isUndefined(await fill("REQ-001"));
    });
  });
}
