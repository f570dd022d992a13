import { assert } from "chai";
import {
  ConfigurationTarget,
  commands,
  type DocumentLink,
  type Hover,
  type InlayHint,
  type MarkdownString,
  Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { beginProject, endProject, inProject, restoreProject, stepsTexts } from "./support/stepsProject.ts";
import { replaceInDocument, uriOf } from "./support/workspace.ts";

const hostile = "[x](command:evil) ![y](http://z.example/i.png) <img src=x> $(zap)";

const texts = {
  ...stepsTexts,
  "issues.yaml": `- id: ISS-001
  title: ${JSON.stringify(hostile)}
  status: open
  raisedBy: SH-001
  due: 2000-01-01
  links: [REQ-001, REQ-099]
  history: []
- {id: ISS-002, title: Two, status: closed, links: [ISS-001], history: []}
`,
  "documents.yaml": `- {id: DOC-001, title: Manual, path: docs/manual.md, history: []}
- {id: DOC-002, title: Secrets, path: ../secrets.txt, url: "command:evil", history: []}
`,
};

async function opened(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(inProject(path)));
  await window.showTextDocument(document);
  await commands.executeCommand("assent.checkProject");
  return document;
}

function wholeOf(document: TextDocument): Range {
  return new Range(0, 0, document.lineCount, 0);
}

async function hoverOver(document: TextDocument, text: string): Promise<readonly MarkdownString[]> {
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
  return hovers.flatMap(({ contents }) => contents as MarkdownString[]);
}

/** What is shown within the text, each with the line that it stands in. */
async function hintsOf(document: TextDocument): Promise<readonly string[]> {
  const hints = await commands.executeCommand<InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    wholeOf(document),
  );
  return hints.map(({ label, position }) => `${position.line + 1} ${String(label)}`);
}

/** The ids that are coloured, each with its modifiers. */
async function idsOf(document: TextDocument): Promise<readonly string[]> {
  const command = "vscode.provideDocumentRangeSemanticTokens";
  const [legend, tokens] = await Promise.all([
    commands.executeCommand<SemanticTokensLegend>(`${command}Legend`, document.uri, wholeOf(document)),
    commands.executeCommand<SemanticTokens>(command, document.uri, wholeOf(document)),
  ]);
  const ids: string[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = tokens.data.slice(at, at + 5);
    [line, start] = [line + down, down > 0 ? right : start + right];
    const text = document.getText(new Range(line, start, line, start + length));
    const modifiers = legend.tokenModifiers.filter((_, index) => bits & (1 << index));
    assert.strictEqual(legend.tokenTypes[type], "assentId");
    ids.push([text, ...modifiers].join(" "));
  }
  return ids;
}

export function describeReading(): void {
  describe("reading records", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("shows the card of what an id leads to", async () => {
      const [card, ...others] = await hoverOver(await opened("issues.yaml"), "REQ-001");
      assert.deepEqual(others, []);
      assert.match(card?.value ?? "", /^\*\*REQ\\-001 Export invoices\*\*\n\nRequirement · Captured/);
    });

    it("shows what a field is for", async () => {
      const [help] = await hoverOver(await opened("issues.yaml"), "raisedBy");
      assert.match(help?.value ?? "", /^\*\*Raised by\*\*/);
    });

    it("shows hostile titles as they are, and no link or command of them", async () => {
      const document = await opened("issues.yaml");
      const [card] = await hoverOver(document, "ISS-001]");
      assert.match(card?.value ?? "", /ISS\\-001/);
      assert.notMatch(card?.value ?? "", /command:|http:|(?<!\\)<|\]\(/);
      assert.notOk(card?.isTrusted);
      assert.notOk(card?.supportHtml);
    });

    it("shows titles behind ids and days behind dates", async () => {
      const [raised, due, link] = await hintsOf(await opened("issues.yaml"));
      assert.strictEqual(raised, "4 Li Wei");
      assert.match(due ?? "", /^5 \d+ days overdue$/);
      assert.strictEqual(link, "6 Export invoices");
    });

    it("shows none of them where nobody wants them", async () => {
      const settings = workspace.getConfiguration("assent");
      await settings.update("inlayHints.enabled", false, ConfigurationTarget.Global);
      assert.deepEqual(await hintsOf(await opened("issues.yaml")), []);
      await settings.update("inlayHints.enabled", undefined, ConfigurationTarget.Global);
    });

    it("colours ids by the state of what they lead to, also before it is saved", async () => {
      const document = await opened("issues.yaml");
      assert.deepEqual(await idsOf(document), [
        "ISS-001",
        "SH-001",
        "REQ-001",
        "REQ-099 unknown",
        "ISS-002 settled",
        "ISS-001",
      ]);
      await replaceInDocument(inProject("issues.yaml"), "status: open", "status: closed");
      assert.deepEqual((await idsOf(document)).slice(-2), ["ISS-002 settled", "ISS-001 settled"]);
    });

    it("links to files of the project, and never out of it", async () => {
      const document = await opened("documents.yaml");
      const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri);
      const found = links.map(({ range, target }) => [document.getText(range), target?.toString()]);
      assert.deepEqual(found, [["docs/manual.md", uriOf(inProject("docs/manual.md")).toString()]]);
    });

    it("says nothing of files that belong to no project", async () => {
      const document = await workspace.openTextDocument({ language: "yaml", content: "owner: SH-001\n" });
      assert.deepEqual(await hoverOver(document, "SH-001"), []);
      assert.deepEqual(await hintsOf(document), []);
    });
  });
}
