import assert from "node:assert/strict";
import { livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent workflow check", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), livingProject));
  const assent = (...argv: string[]) => runCli(folder(), ["workflow", "check", ...argv]);

  /** The files, codes and records of the problems that are found. */
  async function problems(): Promise<string[]> {
    const { status, out } = await assent("--format", "json");
    const report = JSON.parse(out) as {
      version: number;
      problems: { file: string; code: string; record?: string }[];
      counts: { error: number };
    };
    assert.equal(report.version, 1);
    assert.equal(status, report.counts.error > 0 ? 1 : 0);
    return report.problems.map(({ file, code, record = "" }) => `${file} ${code} ${record}`.trim());
  }

  it("is content with a project that keeps to our lifecycles", async () => {
    assert.deepEqual(await assent(), { status: 0, out: "No problems: 1 files checked.\n", err: "" });
  });

  it("passes over everything that has nothing to do with lifecycles", async () => {
    writeTree(folder(), {
      "requirements/REQ-003.yaml":
        "id: REQ-003\ntitle: T\nstatus: verified\ndependsOn: [REQ-404]\nhistory: []\n",
      "risks/broken.yaml": "- id: [\n",
      "lessons.yaml": "- {id: LES-001}\n",
    });
    assert.equal((await runCli(folder(), ["check"])).status, 1);
    assert.deepEqual(await problems(), []);
  });

  it("finds definitions that can't be followed, that are no YAML, or that break the schema", async () => {
    writeTree(folder(), {
      "workflows/risk.yaml": "kind: risk\ninitial: nowhere\nstates: {open: {type: final}}\n",
      "workflows/issue.yaml": "kind: issue\nstates: [\n",
      "workflows/lesson.yaml": "kind: lesson\ninitial: a\nstates: {a: {type: last}}\n",
    });
    const found = await problems();
    assert.ok(found.includes("workflows/risk.yaml workflow/invalid-definition"), found.join());
    assert.ok(
      found.some((one) => one.startsWith("workflows/issue.yaml yaml/")),
      found.join(),
    );
    assert.ok(found.includes("workflows/lesson.yaml schema/enum"), found.join());
    const { out } = await assent();
    assert.match(out, /workflows\/risk\.yaml\n {2}2:10 +error +There is no state “nowhere” here/);
    assert.match(out, /; 4 files checked\.\n$/);
  });

  it("finds settings that name another file than they should, or break the schema", async () => {
    writeTree(folder(), {
      "assent.yaml": "assent: 1\nname: Portal\nworkflows: {risk: workflows/none.yaml}\n",
    });
    assert.deepEqual(await problems(), ["assent.yaml workflow/invalid-definition"]);
    writeTree(folder(), { "assent.yaml": "assent: 1\nname: 7\n" });
    assert.deepEqual(await problems(), ["assent.yaml schema/type"]);
  });

  it("finds records that are in no state of their lifecycle", async () => {
    writeTree(folder(), {
      "requirements/REQ-003.yaml": "id: REQ-003\ntitle: T\nstatus: dreaming\nhistory: []\n",
    });
    assert.deepEqual(await problems(), ["requirements/REQ-003.yaml workflow/unknown-state REQ-003"]);
  });

  it("checks the project that the folder lies in, or the one that is named", async () => {
    writeTree(folder(), { "docs/note.md": "" });
    const inside = await runCli(`${folder()}/docs`, ["workflow", "check"]);
    const outside = await runCli("/", ["workflow", "check", folder()]);
    assert.deepEqual([inside.status, inside.out], [0, outside.out]);
  });
});
