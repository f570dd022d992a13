import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cleanProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { writeTree } from "./support/tree.ts";

const people = `- {id: SH-001, title: Li Wei, status: engaged, preferences: {language: zh-CN}, history: []}
- {id: SH-002, title: Jonas Berg, status: engaged, contact: {email: jonas@vendor.example}, history: []}
`;

describe("assent survey", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "assent survey "));
    writeTree(folder, { ...cleanProject, "stakeholders.yaml": people });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const call = (...argv: readonly string[]) => runCli(folder, ["survey", ...argv]);
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

  async function opened(): Promise<void> {
    const made = await call(
      "new",
      "--template",
      "pulse",
      "--set",
      "audience=[SH-001]",
      "--set",
      "owner=SH-002",
    );
    assert.equal(made.status, 0, made.err);
    const file = path.join(folder, "surveys/SUR-001.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: draft", "status: open"));
  }

  /** What the page for Li Wei would save. */
  async function answer(score: number): Promise<string> {
    assert.equal((await call("form", "SUR-001", "--for", "SH-001", "--output", "form.html")).status, 0);
    const page = read("form.html");
    assert.match(page, /<html lang="zh-CN">/);
    const { digest } = JSON.parse(/id="form-content">(.*?)<\/script>/.exec(page)?.[1] ?? "") as {
      digest: string;
    };
    const response = {
      ...{
        format: "assent-response",
        version: 1,
        purpose: "survey",
        form: "SUR-001",
        digest,
        language: "zh-CN",
      },
      ...{ at: "2026-06-14T08:00:00Z", who: { id: "SH-001" }, answers: { "Q-1": score } },
    };
    writeFileSync(path.join(folder, "back.json"), JSON.stringify(response));
    return "back.json";
  }

  it("goes out and comes back, with feedback for a low score", async () => {
    await opened();
    const imported = await call("import", "SUR-001", await answer(3));
    assert.equal(imported.status, 0, imported.err);
    assert.match(
      imported.out,
      /responses taken: 1, refused: 0\nFeedback to analyse, because of low scores: FB-001/,
    );
    assert.match(read("surveys/SUR-001.yaml"), /from: SH-001[\s\S]*Q-1: 3/);
    assert.match(read("feedback/FB-001.yaml"), /survey: SUR-001/);
    const results = JSON.parse((await call("results", "SUR-001", "--format", "json")).out) as {
      version: number;
      satisfaction: { nps: { points: number; answers: number } };
    };
    assert.equal(results.version, 1);
    assert.deepEqual([results.satisfaction.nps.points, results.satisfaction.nps.answers], [-100, 1]);
  });

  it("writes nothing on a dry run, and no feedback where none is wanted", async () => {
    await opened();
    const before = read("surveys/SUR-001.yaml");
    const dry = await call("import", "SUR-001", await answer(0), "--dry-run");
    assert.match(dry.out, /Nothing is written/);
    assert.equal(read("surveys/SUR-001.yaml"), before);
    const imported = await call("import", "SUR-001", "back.json", "--no-feedback", "--format", "json");
    const { ok, feedback } = JSON.parse(imported.out) as { ok: boolean; feedback: unknown };
    assert.deepEqual([ok, feedback], [true, []]);
  });

  it("refuses what was edited, and says in which file", async () => {
    await opened();
    const file = path.join(folder, await answer(9));
    writeFileSync(file, readFileSync(file, "utf8").replace('"Q-1":9', '"Q-1":11'));
    const refused = await call("import", "SUR-001", "back.json");
    assert.equal(refused.status, 1);
    assert.match(refused.err, /back\.json: The answer to “Q-1” can't be given on the form\./);
  });

  for (const [name, argv, message] of [
    ["no template", ["new"], /Name a template with --template:\n.*satisfaction: /],
    ["an unknown template", ["new", "--template", "x"], /must be one of: satisfaction, pulse/],
    ["another record", ["results", "SH-001"], /“SH-001” is not a survey/],
    ["nothing to import", ["import", "SUR-001"], /Name the files that came back/],
    ["a stranger", ["form", "SUR-001", "--for", "SH-002"], /“SH-002” is not among those whom “SUR-001” asks/],
  ] as const) {
    it(`can't be called with ${name}`, async () => {
      await opened();
      const { status, err } = await call(...argv);
      assert.equal(status, 2);
      assert.match(err, message);
    });
  }
});
