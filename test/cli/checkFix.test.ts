import assert from "node:assert/strict";
import { cleanProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

const project = {
  ...cleanProject,
  "requirements.yaml": [
    "- id: REQ-001",
    "  title: 1.10  # the version",
    "  status: Captured",
    "  prio: Must",
    "",
  ].join("\n"),
  "risks/RISK-001.yaml": "\ufeffid: RISK-001\r\ntitle: Late\r\nstatus: identified\r\nreviewBy: 2026/7/1\r\n",
};
const mended = {
  ...project,
  "risks/": "",
  "requirements.yaml": '- id: REQ-001\n  title: "1.10"  # the version\n  status: captured\n  prio: Must\n',
  "risks/RISK-001.yaml": "id: RISK-001\r\ntitle: Late\r\nstatus: identified\r\nreviewBy: 2026-07-01\r\n",
};

describe("assent check --fix", () => {
  const folder = temporaryFolder();
  const assent = (...argv: string[]) => runCli(folder(), ["check", "--fix", ...argv]);

  it("mends what can only be meant in one way, says so, and checks what is there then", async () => {
    writeTree(folder(), project);
    const { status, out, err } = await assent();
    assert.deepEqual([status, err], [1, ""]);
    assert.ok(
      out.startsWith(
        [
          "requirements.yaml",
          "  2  fixed  REQ-001  Put 1.10 in quotes    schema/type",
          "  3  fixed  REQ-001  Change to “captured”  schema/pattern",
          "",
          "risks/RISK-001.yaml",
          "  1  fixed            Remove the byte order mark  yaml/encoding",
          "  4  fixed  RISK-001  Change to “2026-07-01”      schema/format",
          "",
          "requirements.yaml",
          "  4:3  error  “prio” is not known here: correct it, or begin your own keys with “x-”.  schema/unknown-property",
          "",
        ].join("\n"),
      ),
      out,
    );
    assert.deepEqual(readTree(folder()), mended);
  });

  it("ends with status 0 where everything could be mended, and does nothing the second time", async () => {
    writeTree(folder(), { ...cleanProject, "risks/RISK-001.yaml": project["risks/RISK-001.yaml"] });
    assert.equal((await assent()).status, 0);
    const once = readTree(folder());
    const { status, out } = await assent();
    assert.equal(status, 0);
    assert.doesNotMatch(out, /fixed/);
    assert.deepEqual(readTree(folder()), once);
  });

  it("shows what would change in a dry run, and writes nothing", async () => {
    writeTree(folder(), project);
    const before = readTree(folder());
    const { status, out } = await assent("--dry-run");
    assert.equal(status, 1);
    assert.match(out, /^Nothing is written; this would change:\n\n--- requirements\.yaml\n/);
    assert.match(
      out,
      /^- {2}status: Captured\n\+ {2}title: "1\.10" {2}# the version\n\+ {2}status: captured$/m,
    );
    assert.match(out, /schema\/pattern/, "what is wrong is as it was");
    assert.deepEqual(readTree(folder()), before);
  });

  it("leaves to other programs what they read, and tells beside it", async () => {
    writeTree(folder(), project);
    const { out, err } = await assent("--format", "json");
    const { problems } = JSON.parse(out) as { problems: { code: string }[] };
    assert.ok(problems.every(({ code }) => code !== "schema/type"));
    assert.match(err, /fixed {2}REQ-001/);
  });

  it("speaks Chinese", async () => {
    writeTree(folder(), project);
    assert.match((await assent("--lang", "zh-CN")).out, /已修复 {2}REQ-001 {2}给 1\.10 加引号/);
  });

  it("must be asked for, where a dry run is", async () => {
    writeTree(folder(), project);
    const { status, err } = await runCli(folder(), ["check", "--dry-run"]);
    assert.deepEqual([status, err], [2, "assent: --dry-run goes with --fix.\n"]);
  });
});
