import { assert } from "chai";
import { commands, type Hover, type MarkdownString, Position, window, workspace } from "vscode";
import { agreedTexts } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, restoreProject } from "./support/stepsProject.ts";
import { replaceInDocument, untilShown, uriOf } from "./support/workspace.ts";

const texts = agreedTexts();
const file = "requirements/REQ-001.yaml";

/** What a hover over the first place of a text in the file says. */
async function hoverOver(text: string): Promise<readonly string[]> {
  const document = await workspace.openTextDocument(uriOf(inProject(file)));
  await window.showTextDocument(document);
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, text);
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    document.positionAt(at + 1),
  );
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
}

export function describeHovers(): void {
  describe("hovers", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    async function edit(before: string, after: string): Promise<void> {
      await window.showTextDocument(uriOf(inProject(file)));
      await replaceInDocument(inProject(file), before, after);
      await untilShown(inProject(file), (lines) => lines.some((line) => line.includes("uncontrolled")));
    }

    it("say by what a field was agreed, and when", async () => {
      assert.deepEqual(plain(await hoverOver("Export invoices")), [
        "As agreed in BL-001 “Release 1” (2026-01-05). It changes only by a change request.",
      ]);
      const [meaning, ...others] = plain(await hoverOver("workshop"));
      assert.match(meaning ?? "", /^\*\*Method: Workshop\*\*/, "where it comes from was not agreed");
      assert.deepEqual(others, []);
    });

    it("say what was agreed where a field says something else", async () => {
      await edit("a minute at most", "ten seconds at most");
      for (const place of ["ten seconds", "acceptanceCriteria:"]) {
        const [agreed, ...help] = plain(await hoverOver(place));
        assert.strictEqual(
          agreed,
          "Acceptance criteria › AC-1 › Text, as agreed in BL-001 “Release 1” (2026-01-05):\n```plaintext\nIt takes a minute at most\n```",
        );
        assert.strictEqual(help.length, place.endsWith(":") ? 1 : 0, "a key has help as well");
      }
    });

    it("show hostile text as it is, and no link or command of it", async () => {
      const hostile = "[x](command:evil) ![y](http://z.example/i.png) <img src=x> $(zap)";
      await edit("Export invoices", JSON.stringify(hostile));
      const document = await workspace.openTextDocument(uriOf(inProject(file)));
      const hovers = await commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        new Position(1, 9),
      );
      for (const content of hovers.flatMap(({ contents }) => contents as MarkdownString[])) {
        assert.notOk(content.isTrusted);
        assert.notOk(content.supportHtml);
        assert.notMatch(content.value, /command:|http:/);
      }
    });
  });
}

/** What Markdown escapes say when they are shown. */
function plain(values: readonly string[]): readonly string[] {
  return values.map((value) =>
    value
      .replace(/&nbsp;/g, " ")
      .replace(/\\(.)/g, "$1")
      .trim(),
  );
}
