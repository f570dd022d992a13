import { assert } from "chai";
import { FileType, Uri, workspace } from "vscode";
import type { SideView } from "../../src/extension/views/sideView.ts";
import type { ViewLine } from "../../src/extension/views/viewLine.ts";
import { callAndCancel, contributedCommands } from "./support/callAndCancel.ts";
import { runMocha } from "./support/runMocha.ts";
import { activate, shown, uriOf } from "./support/workspace.ts";

const refusal = "In an untrusted workspace Assent changes no file.";

/** The tests in a workspace that nobody has trusted, in either extension host. */
export function run(): Promise<void> {
  return runMocha(() => {
    describe("an untrusted workspace", () => {
      let before: ReadonlyMap<string, string>;
      let given: object;

      it("is checked and shown", async () => {
        assert.isFalse(workspace.isTrusted);
        const { views } = await activate();
        assert.deepEqual(shown("portal/requirements/REQ-002.yaml"), ["4:11 error schema/enum"]);
        const line = linesOf((await views()).project).find(({ id }) => id === "REQ-001");
        assert.ok(line);
        const project = uriOf("portal").toString();
        const node = { ...line.node, event: "ANALYSE" };
        given = { ...line, node, project, target: uriOf("written.html").toString() };
        before = await textsBelow(uriOf(""));
      });

      // What it writes is ours, and lies in another folder.
      const others = contributedCommands().filter(({ command }) => command !== "assent.openSample");
      for (const { command, enablement = "" } of others) {
        const isWriting = enablement.includes("isWorkspaceTrusted");
        it(`${command} writes nothing${isWriting ? ", and says so" : ""}`, async () => {
          const { failures } = await activate();
          const told = failures().length;
          await callAndCancel(command, given);
          if (!isWriting) return;
          assert.strictEqual(failures()[0], refusal);
          assert.isAbove(failures().length, told);
        });
      }

      it("is as it was after all of them, saved or not", async () => {
        assert.deepEqual(await textsBelow(uriOf("")), before);
        assert.isEmpty(workspace.textDocuments.filter(({ isDirty }) => isDirty));
      });
    });
  });
}

function linesOf(view: SideView, parent?: ViewLine): readonly ViewLine[] {
  return view.getChildren(parent).flatMap((line) => [line, ...linesOf(view, line)]);
}

/** The texts of all files in a folder, by their paths. */
async function textsBelow(folder: Uri): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, type] of await workspace.fs.readDirectory(folder)) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory) for (const [path, text] of await textsBelow(uri)) texts.set(path, text);
    else texts.set(uri.path, new TextDecoder().decode(await workspace.fs.readFile(uri)));
  }
  return texts;
}
