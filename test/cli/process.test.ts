import assert from "node:assert/strict";
import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, cpSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { allCommands } from "../../src/cli/commands/allCommands.ts";
import { cleanProject, troubledProject } from "./support/projects.ts";
import { assertSarif } from "./support/sarifRules.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

const program = path.resolve("dist/cli.js");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("the assent program", () => {
  const folder = temporaryFolder();
  const env = { PATH: process.env.PATH, LANG: "en_US.UTF-8" };
  const options = () =>
    ({
      ...{ cwd: folder(), env, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 },
      stdio: ["ignore", "pipe", "pipe"],
    }) as const satisfies SpawnSyncOptions;

  function assent(...argv: string[]): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [program, ...argv], options());
  }

  /** Runs a line of bash in which "$@" is the call of `assent`. */
  function bash(line: string, ...argv: string[]): SpawnSyncReturns<string> {
    return spawnSync("bash", ["-c", line, "bash", process.execPath, program, ...argv], options());
  }

  it("ends with the status of the call: 0, 1 or 2", () => {
    writeTree(folder(), { ...below("clean", cleanProject), ...below("troubled", troubledProject) });
    assert.equal(assent("check", "clean").status, 0);
    assert.equal(assent("check", "troubled").status, 1);
    assert.equal(assent("check", "missing").status, 2);
    assert.equal(assent().status, 2);
  });

  it("prints results on the output and mistakes on the error output", () => {
    writeTree(folder(), cleanProject);
    const check = assent("check");
    assert.deepEqual([check.stdout, check.stderr], ["No problems: 3 files checked.\n", ""]);
    const mistake = assent("chekc");
    assert.equal(mistake.stdout, "");
    assert.match(mistake.stderr, /^assent: .*“chekc”/);
  });

  it("knows its version", () => {
    assert.equal(assent("--version").stdout, `${version}\n`);
  });

  it("can be run by a shell", () => {
    assert.match(readFileSync(program, "utf8"), /^#!\/usr\/bin\/env node\n/);
    accessSync(program, constants.X_OK);
  });

  it("runs through a link from anywhere", () => {
    const link = path.join(folder(), "assent");
    symlinkSync(program, link);
    assert.equal(spawnSync(process.execPath, [link, "--version"], options()).stdout, `${version}\n`);
  });

  it("finds the code of every command, and both languages", () => {
    for (const { name } of allCommands) {
      const { status, stdout } = assent(name, "--help");
      assert.deepEqual([status, stdout.split(" ", 3)], [0, ["Usage:", "assent", name]], name);
    }
    assert.match(assent("--help", "--lang", "zh-CN").stdout, /\p{Script=Han}/u);
  });

  it("prints no colours into a pipe", () => {
    writeTree(folder(), troubledProject);
    for (const argv of [["check"], ["list"], ["--help"]]) {
      assert.ok(!assent(...argv).stdout.includes("\u001b"));
    }
  });

  it("writes SARIF with its own version", () => {
    writeTree(folder(), troubledProject);
    assertSarif(assent("check", "--format", "sarif").stdout, true);
  });

  it("writes the whole output into a slow pipe, however long", () => {
    writeTree(folder(), manyProblems());
    const { stdout } = bash('"$@" check --format json | (read -r first; echo "$first"; cat)');
    assert.equal((JSON.parse(stdout) as { problems: unknown[] }).problems.length, 5000);
  });

  it("falls silent when its reader has seen enough, and keeps its status", () => {
    writeTree(folder(), manyProblems());
    for (const call of ["check", "check --format json", "list", "list --format json"]) {
      const line = `"$@" ${call} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = bash(line);
      assert.deepEqual([stdout, stderr], [call.startsWith("check") ? "1\n" : "0\n", ""], call);
    }
  });

  it("changes nothing when a file would be larger than the system allows", () => {
    writeTree(folder(), cleanProject);
    const old = readTree(folder());
    const { status, stdout, stderr } = bash(
      'ulimit -f 1; "$@"',
      ...["new", "requirement", "Large", "--set", `description=${"x".repeat(5000)}`],
    );
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^assent: [^\n]+\n$/);
    assert.deepEqual(readTree(folder()), old);
  });

  it("changes nothing in a folder that it may not write to, and says so", () => {
    writeTree(folder(), { "project/assent.yaml": "assent: 1\nname: P\n" });
    const project = path.join(folder(), "project");
    const copy = path.join(folder(), "cli.js");
    cpSync(program, copy);
    cpSync(path.join(path.dirname(program), "cli"), path.join(folder(), "cli"), { recursive: true });
    chmodSync(folder(), 0o755);
    chmodSync(project, 0o555);
    // Permissions don't bind the superuser.
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [copy, ...argv], { cwd: project, env, encoding: "utf8", ...user });
    const old = readTree(folder());
    const { status, stdout, stderr } = run("new", "risk", "A");
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^assent: “.*” may not be read or written\.\n$/);
    assert.equal(run("check").status, 0);
    chmodSync(project, 0o755);
    assert.deepEqual(readTree(folder()), old);
  });
});

function below(name: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));
}

/** Five thousand unknown references: more output than a pipe holds. */
function manyProblems(): Record<string, string> {
  const lines = Array.from(
    { length: 5000 },
    (_, index) =>
      `- {id: ISS-${index + 1001}, title: Issue, status: open, owner: SH-${index + 1001}, history: []}\n`,
  );
  return {
    "assent.yaml": "assent: 1\nname: Many\nchecks: {trace/orphan: ignore}\n",
    "issues.yaml": lines.join(""),
  };
}
