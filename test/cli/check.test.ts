import assert from "node:assert/strict";
import { mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { cleanProject, oddPath, troubledProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent check", () => {
  const folder = temporaryFolder();
  const assent = (...argv: string[]) => runCli(folder(), ["check", ...argv]);

  it("ends with status 0 where there is no problem", async () => {
    writeTree(folder(), cleanProject);
    assert.deepEqual(await assent(), { status: 0, out: "No problems: 3 files checked.\n", err: "" });
  });

  it("ends with status 0 where nothing is an error", async () => {
    const { "risks.yaml": risks = "", ...rest } = {
      ...cleanProject,
      "risks.yaml": troubledProject["risks.yaml"],
    };
    writeTree(folder(), { ...rest, "risks.yaml": risks });
    const { status, out } = await assent();
    assert.equal(status, 0);
    assert.match(out, /Errors: 0, warnings: 1, notes: 1; 4 files checked\.\n$/);
  });

  it("ends with status 1 where anything is an error", async () => {
    writeTree(folder(), troubledProject);
    assert.equal((await assent()).status, 1);
  });

  it("ends with status 1 in every format alike", async () => {
    writeTree(folder(), troubledProject);
    for (const format of ["text", "json", "sarif", "junit", "github"]) {
      assert.equal((await assent("--format", format)).status, 1, format);
    }
  });

  it("ends with status 2 where there is nothing to check", async () => {
    const { status, out, err } = await assent();
    assert.deepEqual([status, out], [2, ""]);
    assert.match(err, /No assent\.yaml in “.*”, above it or below it: run “assent init” first\.\n/);
  });

  it("weighs problems for the stage", async () => {
    writeTree(folder(), {
      ...cleanProject,
      "requirements.yaml":
        "- {id: REQ-001, title: A, status: captured, priority: must, history: [], acceptanceCriteria: [{id: AC-1, text: t}]}\n",
    });
    const severities = async (stage: string) => {
      const { status, out } = await assent("--stage", stage, "--format", "json");
      const { problems } = JSON.parse(out) as { problems: { code: string; severity: string }[] };
      const found = problems.find(({ code }) => code === "trace/no-goal");
      return [status, found?.severity];
    };
    assert.deepEqual(await severities("work"), [0, "info"]);
    assert.deepEqual(await severities("review"), [0, "warning"]);
    assert.deepEqual(await severities("release"), [1, "error"]);
  });

  it("lists the problems file by file, with aligned places, on one line each", async () => {
    writeTree(folder(), troubledProject);
    const { out } = await assent();
    assert.equal(
      out,
      [
        "requirements/REQ-002.yaml",
        "   1:5  error  The id “REQ-002” is used more than once: give one of them another.  id/duplicate",
        "   1:5  info  “REQ-002” has no acceptance criterion: say how it will be verified.  trace/no-criterion",
        "   1:5  hint  “REQ-002” serves no goal: name one in “goal”.  trace/no-goal",
        "",
        "requirements/more/again.yaml",
        "   1:5  error  The id “REQ-002” is used more than once: give one of them another.  id/duplicate",
        "   1:5  info  “REQ-002” has no acceptance criterion: say how it will be verified.  trace/no-criterion",
        "",
        oddPath,
        "  4:11  error  “priority” must be one of: must, should, could, wont.  schema/enum",
        '   5:8  error  There is no record “SH-1 ::error::100%, <&]]>"\ufffd[31m”: correct the id, or create the record.  ref/unknown',
        "   5:8  error  “owner” must be an id such as REQ-001: capitals, digits and hyphens.  schema/pattern",
        "",
        "risks.yaml",
        "   2:7  warning  Nobody owns “RISK-001”: name its “owner”.  risk/no-owner",
        "   2:7  info  “RISK-001” is not assessed: give its probability and its impact.  risk/unassessed",
        "",
        "Errors: 5, warnings: 1, notes: 4; 6 files checked.",
        "",
      ].join("\n"),
    );
  });

  it("speaks Chinese", async () => {
    writeTree(folder(), troubledProject);
    const { out } = await assent("--lang", "zh-CN");
    const lines = out.split("\n").filter((line) => /^ +\d+:\d+/.test(line) || line.includes("6"));
    assert.equal(lines.length, 11);
    for (const line of lines) assert.match(line, /\p{Script=Han}/u);
    assert.doesNotMatch(out, /\b(?:error|warning|info|hint) /);
  });

  it("changes nothing on disk", async () => {
    writeTree(folder(), troubledProject);
    const old = readTree(folder());
    await assent();
    assert.deepEqual(readTree(folder()), old);
  });

  it("checks a project that can't be read as YAML at all", async () => {
    writeTree(folder(), { "assent.yaml": "assent: [\n", "risks.yaml": "\0" });
    const { status, out } = await assent();
    assert.equal(status, 1);
    assert.match(out, /^assent\.yaml\n {2}.*yaml\/syntax/m);
    assert.match(out, /^risks\.yaml\n/m);
  });
});

describe("the project of a call", () => {
  const folder = temporaryFolder();
  const broken = { ...cleanProject, "risks.yaml": "- {id: RISK-001}\n" };

  /** The files in which a check finds problems. */
  async function filesWithProblems(cwd: string, ...argv: string[]): Promise<readonly string[]> {
    const { out, err } = await runCli(path.join(folder(), cwd), ["check", ...argv]);
    assert.equal(err, "");
    return out.split("\n").filter((line) => line.endsWith(".yaml"));
  }

  function below(name: string, files: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));
  }

  it("is the one that the folder lies in, and files are named as seen from the folder", async () => {
    writeTree(folder(), { ...broken, "risks/deep/x.md": "" });
    assert.deepEqual(await filesWithProblems(""), ["risks.yaml"]);
    assert.deepEqual(await filesWithProblems("risks/deep"), ["../../risks.yaml"]);
    assert.deepEqual(await filesWithProblems("", "risks/deep"), ["risks.yaml"]);
  });

  it("is every project below a folder that is in none", async () => {
    writeTree(folder(), { ...below("客户/b", broken), ...below("a/portal", broken), "notes/x.md": "" });
    const { status, out } = await runCli(folder(), ["check"]);
    assert.equal(status, 1);
    assert.match(out, /8 files checked\.\n$/);
    assert.deepEqual(await filesWithProblems(""), ["a/portal/risks.yaml", "客户/b/risks.yaml"]);
    assert.deepEqual(await filesWithProblems("a", "../客户"), ["../客户/b/risks.yaml"]);
  });

  it("is never a hidden folder, or one of node_modules", async () => {
    writeTree(folder(), {
      ...below("a", broken),
      ...below(".hidden", broken),
      ...below("node_modules/x", broken),
    });
    assert.deepEqual(await filesWithProblems(""), ["a/risks.yaml"]);
  });

  it("must be one for the commands that need one, which name the choice", async () => {
    writeTree(folder(), { ...below("a", cleanProject), ...below("b", cleanProject) });
    for (const argv of [["list"], ["show", "LES-001"], ["new", "risk", "x"]]) {
      const { status, out, err } = await runCli(folder(), argv);
      assert.deepEqual([status, out], [2, ""]);
      for (const name of ["a", "b"]) assert.ok(err.includes(path.join(folder(), name)), err);
      assert.equal((await runCli(folder(), [...argv, "--dir", "b"])).status, 0);
    }
  });

  it("is not there where there is none, for every command that needs one", async () => {
    mkdirSync(path.join(folder(), "empty"));
    for (const argv of [["check"], ["list"], ["show", "LES-001"], ["new", "risk", "x"]]) {
      const { status, out, err } = await runCli(path.join(folder(), "empty"), argv);
      assert.deepEqual([status, out], [2, ""]);
      assert.ok(err.includes(realpathSync(folder())) && err.includes("assent init"), err);
    }
  });

  it("is not looked for where the folder isn't there, even inside a project", async () => {
    writeTree(folder(), cleanProject);
    const { status, err } = await runCli(folder(), ["list", "--dir", "typo"]);
    assert.equal(status, 2);
    assert.match(err, /There is no “.*typo”/);
  });
});
