import { assert } from "chai";
import {
  type CompletionItem,
  type CompletionList,
  commands,
  Position,
  Range,
  SnippetString,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { beginProject, endProject, inProject, restoreProject } from "./support/stepsProject.ts";
import { uriOf } from "./support/workspace.ts";

const requirement = "requirements/REQ-001.yaml";

/** Opens a file of the project with this text in it, unsaved; returns where the ‸ was. */
async function begin(file: string, marked: string): Promise<{ document: TextDocument; position: Position }> {
  const document = await workspace.openTextDocument(uriOf(inProject(file)));
  await window.showTextDocument(document);
  const edit = new WorkspaceEdit();
  const whole = new Range(new Position(0, 0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, marked.replace("‸", ""));
  assert.ok(await workspace.applyEdit(edit));
  return { document, position: document.positionAt(marked.indexOf("‸")) };
}

/** What Assent offers at the ‸ of a text, without the words that editors offer by themselves. */
async function offered(file: string, marked: string): Promise<readonly CompletionItem[]> {
  const { document, position } = await begin(file, marked);
  const list = await commands.executeCommand<CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return list.items.filter(({ label }) => typeof label !== "string");
}

function labels(items: readonly CompletionItem[]): readonly string[] {
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

function itemOf(items: readonly CompletionItem[], wanted: string): CompletionItem {
  const item = items.find((_, index) => labels(items)[index] === wanted);
  assert.ok(item, `${wanted} is among ${labels(items).join(", ")}`);
  return item;
}

export function describeCompletion(): void {
  describe("completion", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    it("offers the keys that a record lacks, and asks for a value next", async () => {
      const items = await offered(
        requirement,
        "id: REQ-001\ntitle: Export\nstatus: captured\n‸\nhistory: []\n",
      );
      assert.deepEqual(labels(items).slice(0, 3), ["priority", "description", "source"]);
      const priority = itemOf(items, "priority");
      assert.equal(priority.insertText, "priority: ");
      assert.equal(priority.command?.command, "editor.action.triggerSuggest");
      assert.match(String(priority.documentation), /must, should, could, wont/);
    });

    it("offers people by name, and puts their id into braces", async () => {
      const text = "id: REQ-001\nsource: {stakeholder: che‸, method: workshop}\n";
      const chen = itemOf(await offered(requirement, text), "Chen Yu");
      assert.equal(chen.insertText, "SH-002");
      assert.equal((chen.label as { description?: string }).description, "SH-002");
      const range = chen.range as Range;
      assert.deepEqual([range.start.line, range.start.character, range.end.character], [1, 22, 25]);
    });

    it("offers what the text that is not saved yet needs", async () => {
      const text = "- id: RISK-001\n  title: Late\n- id: RISK-002\n- id: RISK-003\n- id: ‸\n";
      assert.deepEqual(labels(await offered("risks.yaml", text)), ["RISK-004"]);
    });

    it("offers a whole record with tab stops below others", async () => {
      const items = await offered("risks.yaml", "- id: RISK-001\n- id: RISK-002\n\n‸");
      const snippet = itemOf(items, "RISK-003").insertText;
      assert.instanceOf(snippet, SnippetString);
      assert.match(
        (snippet as SnippetString).value,
        /^- id: RISK-003\n {2}title: \$1\n {2}status: identified\n/,
      );
    });

    it("works in a file that is broken above and below", async () => {
      const text =
        "- id: RISK-001\n  title: [Late\n- id: RISK-002\n  strategy: ‸\n  owner: 'SH-001\n- id: }\n";
      assert.deepEqual(labels(await offered("risks.yaml", text)).slice(0, 2), ["avoid", "reduce"]);
    });

    it("keeps quotes, and offers nothing in comments and texts", async () => {
      const items = await offered(requirement, 'id: REQ-001\npriority: "‸"\n');
      assert.equal(itemOf(items, "must").insertText, "must");
      assert.deepEqual(await offered(requirement, "id: REQ-001 # ‸\n"), []);
      assert.deepEqual(await offered(requirement, "id: REQ-001\ndescription: |\n  a ‸\n"), []);
    });

    it("shows titles as they are, and makes no link or icon of them", async () => {
      const hostile = "[x](command:evil) <img src=x> $(zap)";
      await begin(
        "risks.yaml",
        `- {id: RISK-001, title: ${JSON.stringify(hostile)}, status: identified, history: []}\n`,
      );
      await commands.executeCommand("assent.checkProject");
      const risk = itemOf(await offered(requirement, "id: REQ-001\nrisks: [‸]\n"), "RISK-001");
      assert.isString(risk.documentation, "which the editor shows as it is");
      assert.notInclude((risk.label as { description?: string }).description ?? "", "$(");
    });

    it("is filled in by accepting a suggestion", async () => {
      const { document, position } = await begin(requirement, "id: REQ-001\npriority: c‸\nhistory: []\n");
      const editor = await window.showTextDocument(document);
      const item = itemOf(await offered(requirement, "id: REQ-001\npriority: c‸\nhistory: []\n"), "could");
      await editor.edit((builder) => builder.replace(item.range as Range, String(item.insertText)));
      assert.equal(document.lineAt(position.line).text, "priority: could");
    });

    it("offers nothing in YAML that is no part of a project", async () => {
      const document = await workspace.openTextDocument({ language: "yaml", content: "id: REQ-001\n\n" });
      const list = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new Position(1, 0),
      );
      assert.deepEqual(
        list.items.filter(({ label }) => typeof label !== "string"),
        [],
      );
    });
  });

  describe("a new line", () => {
    before(() => beginProject());
    afterEach(() => restoreProject());
    after(endProject);

    async function edits(file: string, marked: string): Promise<readonly string[]> {
      const { document, position } = await begin(file, marked);
      const found = await commands.executeCommand<TextEdit[] | undefined>(
        "vscode.executeFormatOnTypeProvider",
        document.uri,
        position,
        "\n",
        { insertSpaces: true, tabSize: 2 },
      );
      return (found ?? []).map(({ newText }) => newText);
    }

    it("goes on with a list", async () => {
      assert.deepEqual(await edits(requirement, "id: REQ-001\nrisks:\n  - RISK-001\n  ‸\n"), ["- "]);
    });

    it("is left alone in a text", async () => {
      assert.deepEqual(await edits(requirement, "id: REQ-001\ndescription: |\n  - one\n  ‸\n"), []);
    });
  });
}
