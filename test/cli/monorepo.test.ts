import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cleanProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

type Files = Readonly<Record<string, string>>;

const broken: Files = { ...cleanProject, "risks.yaml": "- id: RISK-001\n" };

function below(name: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));
}

function named(name: string, files: Files = broken): Files {
  return { ...files, "assent.yaml": `assent: 1\nname: ${name}\n` };
}

/** Makes folders within each other whose whole path is longer than the system takes. */
function mkdirTooDeep(start: string): void {
  const here = process.cwd();
  mkdirSync(start);
  process.chdir(start);
  for (let depth = 0; depth < 20; depth++) {
    mkdirSync("x".repeat(250));
    process.chdir("x".repeat(250));
  }
  process.chdir(here);
}

describe("a folder with several projects", () => {
  const folder = temporaryFolder();

  async function filesWithProblems(cwd: string, ...argv: string[]): Promise<string[]> {
    const { out } = await runCli(path.join(folder(), cwd), ["check", "--format", "github", ...argv]);
    return [...new Set(out.match(/(?<= file=)[^,]+/g))];
  }

  it("is checked from its top, and each project is named with its place", async () => {
    writeTree(folder(), {
      ...below("apps/a", named("Portal")),
      ...below("apps/b", named("Portal", cleanProject)),
      ...below("c", { ...broken, "assent.yaml": "assent: [\n" }),
    });
    const { status, out, err } = await runCli(folder(), ["check"]);
    assert.deepEqual([status, err], [1, ""]);
    assert.match(out, /^Portal {2}apps\/a\n\napps\/a\/risks\.yaml\n/);
    assert.match(out, /\nPortal {2}apps\/b\n\nc\n\nc\/assent\.yaml\n/);
    assert.match(out, /\nc\/risks\.yaml\n/, "settings that can't be read hide no record");
  });

  it("tells programs which project a problem is in", async () => {
    writeTree(folder(), { ...below("a", named("A")), ...below("b", named("B")) });
    const { out } = await runCli(folder(), ["check", "--format", "json"]);
    const { problems } = JSON.parse(out) as { problems: { project: string }[] };
    assert.deepEqual([...new Set(problems.map(({ project }) => project))], ["a", "b"]);
  });

  it("may have one project within another: what is below the inner assent.yaml is not the outer one's", async () => {
    const inner = { ...named("Inner"), "requirements.yaml": "- {id: REQ-001, title: Inner}\n" };
    writeTree(folder(), {
      ...named("Outer"),
      "requirements.yaml": "- {id: REQ-001, title: Outer}\n",
      ...below("parts/one", inner),
      ...below("requirements/two", inner),
      "requirements/REQ-002.yaml": "id: REQ-002\n",
    });
    const { out } = await runCli(folder(), ["check"]);
    assert.doesNotMatch(out, /id\/duplicate/);
    assert.deepEqual(
      [...out.matchAll(/^(Outer|Inner) {2}(.+)$/gm)].map(([line]) => line),
      ["Outer  .", "Inner  parts/one", "Inner  requirements/two"],
    );
    const ofTwo = ["requirements.yaml", "risks.yaml"];
    assert.deepEqual((await filesWithProblems("requirements/two")).sort(), ofTwo, "the inner one alone");
    const list = await runCli(folder(), ["list", "requirement", "--format", "json"]);
    assert.match(list.out, /Outer/);
    assert.doesNotMatch(list.out, /Inner/);
  });

  it("asks which one is meant, and takes the name of a folder for an answer", async () => {
    writeTree(folder(), { ...below("a", named("A", cleanProject)), ...below("b", named("B", cleanProject)) });
    const refused = await runCli(folder(), ["new", "risk", "Late"]);
    assert.equal(refused.status, 2);
    assert.match(refused.err, /There are several projects here/);
    assert.equal((await runCli(folder(), ["new", "risk", "Late", "--dir", "b"])).status, 0);
    assert.equal((await runCli(folder(), ["show", "RISK-001", "--dir", "b"])).status, 0);
    assert.equal((await runCli(folder(), ["show", "RISK-001", "--dir", "a"])).status, 2);
  });

  it("checks the others where one can't be opened, says which, and ends with status 2", async () => {
    writeTree(folder(), { ...below("b", named("B", cleanProject)), ...below("c", broken) });
    mkdirSync(path.join(folder(), "a"));
    writeFileSync(path.join(folder(), "a/assent.yaml"), "assent: 1\nname: A\n");
    mkdirTooDeep(path.join(folder(), "a/requirements"));
    try {
      const { status, out, err } = await runCli(folder(), ["check"]);
      assert.equal(status, 2);
      assert.ok(err.startsWith(`assent: ${path.join(folder(), "a")}: `), err);
      assert.match(out, /^B {2}b\n\nPortal {2}c\n\nc\/risks\.yaml\n/);
    } finally {
      spawnSync("rm", ["-rf", path.join(folder(), "a")]);
    }
  });

  it("has its lifecycles checked project by project", async () => {
    const definition = { "workflows/risk.yaml": "kind: risk\n" };
    writeTree(folder(), {
      ...below("a", named("A", { ...cleanProject, ...definition })),
      ...below("a/inner", named("Inner", cleanProject)),
    });
    const { status, out } = await runCli(folder(), ["workflow", "check"]);
    assert.equal(status, 1);
    assert.match(out, /^A {2}a\n\na\/workflows\/risk\.yaml\n[\s\S]+\nInner {2}a\/inner\n/);
  });
});
