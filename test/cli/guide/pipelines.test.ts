import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { readPage } from "./readPage.ts";

interface Job {
  readonly steps: readonly { readonly name?: string; readonly run?: string }[];
}

const written = readPage("docs/guide/ci.md").steps.flatMap((step) => (step.do === "write" ? [step] : []));

function textOf(file: string): string {
  const found = written.find((step) => step.path === file);
  assert.ok(found, `the page has ${file}`);
  return found.text;
}

/** What the steps of the only job of a workflow run. */
function runsOf(file: string): readonly string[] {
  const { jobs } = parse(textOf(file)) as { jobs: Record<string, Job> };
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
}

describe("the pipelines of the guide", () => {
  let folder = "";

  /** Runs a line as the pipeline's shell does. */
  function shell(line: string): { status: number | null; out: string } {
    const { status, stdout, stderr } = spawnSync("sh", ["-ec", line], { cwd: folder, encoding: "utf8" });
    return { status, out: stdout + stderr };
  }

  function git(...args: string[]): string {
    const who = ["-c", "user.name=Ann Berg", "-c", "user.email=ann@vendor.example"];
    return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  }

  before(() => {
    folder = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-pipeline-"));
    cpSync("samples/invoice-portal", folder, { recursive: true });
    mkdirSync(path.join(folder, "tools/assent"), { recursive: true });
    cpSync("dist/cli.js", path.join(folder, "tools/assent/cli.js"));
    cpSync("dist/cli", path.join(folder, "tools/assent/cli"), { recursive: true });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("are the same in both languages", () => {
    const chinese = readPage("docs/guide/ci.zh-CN.md").steps.filter((step) => step.do === "write");
    assert.deepEqual(chinese, written);
  });

  it("take the command line from where the page puts it, and it needs nothing else", () => {
    const page = readFileSync("docs/guide/ci.md", "utf8");
    assert.match(page, /^cp -r dist\/cli\.js dist\/cli \.\.\/portal\/tools\/assent\/$/m);
    assert.equal(shell("node tools/assent/cli.js --version").status, 0);
  });

  it("pass on GitHub where the records hold", () => {
    for (const run of runsOf(".github/workflows/assent.yml")) assert.equal(shell(run).status, 0, run);
    const { runs } = JSON.parse(readFileSync(path.join(folder, "assent.sarif"), "utf8")) as {
      runs: unknown[];
    };
    assert.equal(runs.length, 1);
  });

  it("fail on GitHub before a release while something is open", () => {
    const [release = "", report = ""] = runsOf(".github/workflows/release.yml");
    assert.equal(shell(release).status, 1);
    assert.equal(shell(report).status, 0);
    assert.match(readFileSync(path.join(folder, "acceptance.html"), "utf8"), /<html/);
  });

  it("pass on GitLab, and leave a report of tests", () => {
    const { assent } = parse(textOf(".gitlab-ci.yml")) as { assent: { script: string[] } };
    for (const line of assent.script) assert.equal(shell(line).status, 0, line);
    assert.match(readFileSync(path.join(folder, "assent.xml"), "utf8"), /<testsuites/);
  });

  it("keep a commit with an error from being made", () => {
    const hook = path.join(folder, ".githooks/pre-commit");
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, textOf(".githooks/pre-commit"));
    chmodSync(hook, 0o755);
    git("init", "--quiet");
    git("config", "core.hooksPath", ".githooks");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
    const file = path.join(folder, "requirements/REQ-009.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: verified", "status: accepted"));
    assert.throws(() => git("commit", "--all", "--quiet", "--message", "Move it by hand"), /status-mismatch/);
    assert.equal(git("rev-list", "--count", "HEAD").trim(), "1");
  });
});
