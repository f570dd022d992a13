import { assert } from "chai";
import { commands, window, workspace } from "vscode";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  stepsTexts,
} from "./support/stepsProject.ts";
import { uriOf, write } from "./support/workspace.ts";

const survey = `id: SUR-001
title: Pilot # kept
status: open
audience: [SH-001, SH-002]
questions:
  - {id: Q-1, text: How satisfied are you?, kind: rating, required: true}
owner: SH-002
history: []
`;
const texts = { ...stepsTexts, "surveys/SUR-001.yaml": survey };

interface Outcome {
  readonly ok: boolean;
  readonly id?: string;
  readonly taken?: number;
  readonly refused?: number;
  readonly feedback?: readonly string[];
  readonly reasons?: readonly { readonly code: string }[];
}

function run<T = Outcome>(command: string, given: Readonly<Record<string, unknown>> = {}): Thenable<T> {
  return commands.executeCommand<T>(`assent.${command}`, { project: projectUri(), id: "SUR-001", ...given });
}

/** Saves the form for a stakeholder, and returns what its page would save with a score. */
async function answered(who: string, score: number): Promise<string> {
  const target = uriOf(inProject(`${who}.html`));
  assert.strictEqual(
    await run<string>("saveSurveyForm", { for: who, target: target.toString() }),
    target.toString(),
  );
  const page = new TextDecoder().decode(await workspace.fs.readFile(target));
  const [, json = ""] = /id="form-content">(.*?)<\/script>/.exec(page) ?? [];
  const { form, digest } = JSON.parse(json) as { form: { id: string; language: string }; digest: string };
  const response = {
    ...{
      format: "assent-response",
      version: 1,
      purpose: "survey",
      form: form.id,
      digest,
      language: form.language,
    },
    ...{ at: "2026-06-15T08:00:00Z", who: { id: who }, answers: { "Q-1": score } },
  };
  const file = `${inProject(who)}.json`;
  await write(file, JSON.stringify(response));
  return uriOf(file).toString();
}

async function textOf(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(inProject(path)))).getText();
}

export function describeSurveys(): void {
  describe("surveys", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("are made from a template, and opened", async () => {
      const made = await run("newSurvey", { template: "pulse", title: "June" });
      assert.deepInclude(made, { ok: true, id: "SUR-002" });
      assert.match(
        window.activeTextEditor?.document.getText() ?? "",
        /^title: June\nstatus: draft\nintro: [\s\S]*kind: nps/m,
      );
    });

    it("go out as a page, and come back as one edit that one undo takes back", async () => {
      const files = [await answered("SH-001", 1), await answered("SH-002", 5)];
      const outcome = await run("importSurveyResponses", { files });
      assert.deepEqual(outcome, { ok: true, taken: 2, refused: 0, feedback: ["FB-001"] });
      const text = await textOf("surveys/SUR-001.yaml");
      assert.match(
        text,
        /responses:\n {2}- from: SH-001\n[\s\S]*Q-1: 5|responses:\n {2}- \{from: SH-001, [\s\S]*Q-1: 5/,
      );
      const start = text.indexOf("responses:");
      assert.ok(text.startsWith(survey.slice(0, start)) && text.endsWith("owner: SH-002\nhistory: []\n"));
      assert.match(await textOf("feedback/FB-001.yaml"), /channel: survey\nfrom: SH-001/);
      await window.showTextDocument(uriOf(inProject("surveys/SUR-001.yaml")));
      await commands.executeCommand("undo");
      assert.strictEqual(await textOf("surveys/SUR-001.yaml"), survey);
    });

    it("take no response twice, and say why", async () => {
      const file = await answered("SH-001", 4);
      const both = await run("importSurveyResponses", { files: [file, file], skipRefused: false });
      assert.deepEqual(
        both.reasons?.map(({ code }) => code),
        ["response-known"],
      );
      assert.strictEqual(await textOf("surveys/SUR-001.yaml"), survey);
      const one = await run("importSurveyResponses", { files: [file, file], skipRefused: true });
      assert.deepInclude(one, { ok: true, taken: 1, refused: 1 });
    });

    it("take tables, by a mapping where that is needed", async () => {
      await write(inProject("answers.csv"), "Who;Mood\nLi Wei;good\n");
      await write(
        inProject("answers.map.yaml"),
        "from: Who\nanswers: {Q-1: {column: Mood, values: {good: 4}}}\n",
      );
      const outcome = await run("importSurveyResponses", {
        files: [uriOf(inProject("answers.csv")).toString()],
        mapping: uriOf(inProject("answers.map.yaml")).toString(),
      });
      assert.deepInclude(outcome, { ok: true, taken: 1 });
      assert.match(await textOf("surveys/SUR-001.yaml"), /from: SH-001[\s\S]*Q-1: 4/);
    });

    it("show what came out", async () => {
      await run("importSurveyResponses", { files: [await answered("SH-001", 4)] });
      assert.deepEqual(await run<unknown>("showSurveyResults"), { id: "SUR-001", responses: 1 });
    });
  });
}
