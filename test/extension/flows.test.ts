import { assert } from "chai";
import { commands, type TextDocument, window, workspace } from "vscode";
import {
  beginProject,
  client,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  stepsTexts,
  team,
} from "./support/stepsProject.ts";
import { uriOf } from "./support/workspace.ts";

const communications = `- id: COM-001
  title: Weekly call
  status: active
  audience: [SH-001]
  log:
    - {date: 2026-01-05, attendees: [SH-001]}
  history: []
`;
const texts = { ...stepsTexts, "communications.yaml": communications };

interface Outcome {
  readonly ok: boolean;
  readonly ids?: readonly string[];
  readonly files?: readonly string[];
  readonly reasons?: readonly { readonly code: string }[];
}

type Move = string | { readonly answer: unknown };

function run<T = Outcome>(
  command: string,
  given: Readonly<Record<string, unknown>>,
): Thenable<T | undefined> {
  return commands.executeCommand<T | undefined>(`assent.${command}`, {
    ...{ project: projectUri(), by: team },
    ...given,
  });
}

async function done(command: string, given: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const outcome = await run(command, given);
  assert.ok(outcome?.ok, JSON.stringify(outcome));
  return outcome;
}

function say(...answers: readonly unknown[]): readonly Move[] {
  return answers.map((answer) => ({ answer }));
}

async function textOf(path: string): Promise<string> {
  const document: TextDocument = await workspace.openTextDocument(uriOf(inProject(path)));
  return document.getText();
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await workspace.findFiles(`${inProject(folder)}/*.yaml`);
  return found.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).sort();
}

/** One undo takes everything back: the new files are gone, and the others say what they said. */
async function undoTakesBack(folders: readonly string[], files: readonly string[] = []): Promise<void> {
  await commands.executeCommand("undo");
  for (const folder of folders) {
    const before = Object.keys(texts).filter((path) => path.startsWith(`${folder}/`));
    assert.deepEqual(
      await filesIn(folder),
      before.map((path) => path.slice(folder.length + 1)),
    );
  }
  for (const file of files) {
    assert.strictEqual(await textOf(file), texts[file as keyof typeof texts], file);
  }
}

export function describeFlows(): void {
  describe("flows of questions", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("make a new record of what its schema asks for, with the cursor at the first gap, and undo takes it back", async () => {
      const moves = [...say("Print invoices", "should", null, "SH-001", "interview"), "finish"];
      assert.strictEqual(await run<string>("newRecord", { kind: "requirement", moves }), "REQ-002");
      const editor = window.activeTextEditor;
      assert.strictEqual(
        editor?.document.getText(),
        `id: REQ-002
title: Print invoices
status: captured
priority: should
source:
  stakeholder: SH-001
  method: interview
history: []
`,
      );
      assert.deepEqual(
        [editor?.selection.active.line, editor?.selection.active.character],
        [3, "priority: should".length],
      );
      await undoTakesBack(["requirements"]);
    });

    it("go back, keep a draft when they are left, and go on with it", async () => {
      const left = [...say("Draught", "must"), "back", "back", ...say("Draft"), "cancel"];
      assert.strictEqual(await run<string>("newRecord", { kind: "requirement", moves: left }), undefined);
      assert.deepEqual(await filesIn("requirements"), ["REQ-001.yaml"]);
      const moves = ["continue", ...say("could"), "finish"];
      assert.strictEqual(await run<string>("newRecord", { kind: "requirement", moves }), "REQ-002");
      assert.match(window.activeTextEditor?.document.getText() ?? "", /^title: Draft\n.*\npriority: could$/m);
      await undoTakesBack(["requirements"]);
      // The draft went with the record: there is none to go on with.
      const anew = ["continue", ...say("Other"), "finish"];
      assert.strictEqual(await run<string>("newRecord", { kind: "requirement", moves: anew }), "REQ-002");
      assert.match(window.activeTextEditor?.document.getText() ?? "", /^title: Other$/m);
      await undoTakesBack(["requirements"]);
    });

    it("write every requirement of an elicitation session at once", async () => {
      const moves = [
        ...say("workshop", "2026-06-01", ["SH-001", "SH-002"], "GOAL-1"),
        ...say(
          "Search invoices",
          "must",
          "Found in a second",
          "SH-001",
          "Sort invoices",
          null,
          null,
          "SH-002",
        ),
        ...say(null, "COM-001", "Good mood"),
      ];
      const { ids } = await done("recordElicitation", { moves });
      assert.deepEqual(ids, ["REQ-002", "REQ-003"]);
      assert.match(
        await textOf("requirements/REQ-002.yaml"),
        /^source:\n {2}stakeholder: SH-001\n {2}method: workshop\n {2}date: 2026-06-01\n[\s\S]*event: CAPTURE/m,
      );
      assert.match(await textOf("communications.yaml"), /- REQ-003 Sort invoices/);
      await undoTakesBack(["requirements"], ["communications.yaml"]);
    });

    it("write a meeting with all that came of it at once", async () => {
      const moves = [
        ...say("COM-001", "2026-06-01", ["SH-001"], "Scope agreed"),
        ...say("Send the data", "SH-001", "2026-06-19", null),
        ...say("PDF first", "The law", ["SH-001"], null),
        ...say("A test system", "SH-002", "SH-001", "2026-06-30", null),
      ];
      const { ids } = await done("recordMeeting", { moves });
      assert.deepEqual(ids, ["ISS-001", "DEC-001", "PROM-001"]);
      assert.match(await textOf("communications.yaml"), /actions: \[ISS-001, DEC-001, PROM-001\]/);
      assert.match(await textOf("commitments/PROM-001.yaml"), /^made: 2026-06-01\ndue: 2026-06-30$/m);
      assert.ok(window.activeTextEditor?.document.uri.path.endsWith("/communications.yaml"));
      await undoTakesBack(["issues", "decisions", "commitments"], ["communications.yaml"]);
    });

    it("keep feedback, and open the issue that it calls for", async () => {
      const moves = say(
        "complaint",
        "SH-001",
        "2026-06-01",
        "The export is slow. Again.",
        "Slow export",
        null,
        true,
        "major",
        null,
      );
      assert.deepEqual((await done("captureFeedback", { moves })).ids, ["FB-001", "ISS-001"]);
      assert.match(await textOf("feedback/FB-001.yaml"), /^title: Slow export$[\s\S]*^links: \[ISS-001\]$/m);
      assert.match(await textOf("issues/ISS-001.yaml"), /^type: complaint$[\s\S]*^links: \[FB-001\]$/m);
      await undoTakesBack(["feedback", "issues"]);
    });

    it("log a conflict between people", async () => {
      const answers = {
        ...{ type: "conflict", description: "They disagree about the scope.", title: "Scope", links: null },
        ...{ raisedBy: "SH-001", parties: ["SH-002"], severity: "major", owner: null, due: null },
      };
      assert.deepEqual((await done("logComplaint", { answers })).ids, ["ISS-001"]);
      assert.match(
        await textOf("issues/ISS-001.yaml"),
        /^type: conflict\nseverity: major\ndescription: They disagree about the scope\.\nraisedBy: SH-001\nparties: \[SH-002\]\n/m,
      );
      await undoTakesBack(["issues"]);
    });

    it("tell somebody whom the register doesn't know before they ask anything", async () => {
      const refused = await run("recordMeeting", { by: "nobody@elsewhere.example" });
      assert.deepEqual(
        refused?.reasons?.map(({ code }) => code),
        ["unknown-actor"],
      );
    });

    it("write nothing where something stands against it, and keep the draft", async () => {
      const answers = { communication: "COM-001", date: "2026-01-05", attendees: null, notes: null };
      const moves = say("Send the data", null, null, null, null, null);
      const refused = await run("recordMeeting", { answers, moves, by: client });
      assert.deepEqual(
        refused?.reasons?.map(({ code }) => code),
        ["already-logged"],
      );
      assert.deepEqual(await filesIn("issues"), []);
      const again = { answers: { ...answers, date: "2026-01-06" }, moves: ["continue", ...say(null)] };
      assert.deepEqual((await done("recordMeeting", { ...again, by: client })).ids, ["ISS-001"]);
      await undoTakesBack(["issues"], ["communications.yaml"]);
    });
  });
}
