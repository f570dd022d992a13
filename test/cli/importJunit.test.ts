import assert from "node:assert/strict";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { ImportProject } from "./importSupport.ts";

const requirements = [
  "- id: REQ-014",
  "  title: Export",
  "  status: implementing",
  "  acceptanceCriteria:",
  "    - {id: AC-1, text: A PDF is offered, method: test}",
  "    - {id: AC-2, text: It is sharp, method: test}",
  "  history: []",
  "- id: REQ-015",
  "  title: Print",
  "  status: accepted",
  "  acceptanceCriteria:",
  "    - {id: AC-1, text: It fits the page, method: test, result: passed}",
  "  history: []",
  "",
].join("\n");

const acceptance = "id: ACC-001\ntitle: Release 1\nstatus: testing\nrequirements: [REQ-014]\nhistory: []\n";

describe("assent import junit", () => {
  let project: ImportProject;

  /** Puts a fixture into the project's folder of reports. */
  function report(name: string, as = name): void {
    mkdirSync(path.join(project.folder, "reports/more"), { recursive: true });
    copyFileSync(`test/fixtures/junit/${name}.xml`, path.join(project.folder, `reports/${as}.xml`));
  }

  beforeEach(() => {
    project = new ImportProject();
    project.write("requirements.yaml", requirements);
    project.write("acceptance.yaml", acceptance);
  });
  afterEach(() => project.remove());

  it("shows what the tests say and writes it, once", async () => {
    report("gtest");
    const { status, out } = await project.import("junit", "reports/gtest.xml", "--skip-failed");
    assert.equal(status, 0);
    assert.equal(
      out,
      [
        "reports/gtest.xml",
        "Reports: 1. Tests: 6, of which 3 passed, 1 failed, 2 skipped.",
        "",
        "updated",
        "  reports/gtest.xml:4  Export.REQ_014_AC_1_WritesPdf  REQ-014/AC-1  untested → passed (2 tests)",
        "",
        "Tests that belong to no criterion: 5",
        "  reports/gtest.xml:19  Sizes/PageTest.Fits/0  There is no criterion “REQ-015/AC-2”.",
        "  reports/gtest.xml:5   Export.Totals",
        "  reports/gtest.xml:11  Export.DISABLED_Xml",
        "  reports/gtest.xml:12  Export.NeedsPrinter",
        "  reports/gtest.xml:18  Sizes/PageTest.Fits/0",
        "",
        "Criteria to be tested that no test belongs to: 2",
        "  REQ-014/AC-2",
        "  REQ-015/AC-1",
        "",
        "failed 0  skipped 0  updated 1  created 0  unchanged 0",
        "Files written: 1",
        "",
      ].join("\n"),
    );
    const files = project.tree();
    const again = await project.import("junit", "reports/gtest.xml");
    assert.match(again.out, /unchanged 1\nThere is nothing to write\./);
    assert.deepEqual(project.tree(), files);
    assert.deepEqual(
      (await project.problems()).filter((problem) => /yaml\/|schema\//.test(problem)),
      [],
    );
  });

  it("answers programs in JSON", async () => {
    report("retried");
    project.write("acceptance.yaml", acceptance);
    const args = ["junit", "reports", "--format", "json", "--dry-run", "--acceptance", "ACC-001"];
    const before = project.tree();
    const { out } = await project.import(...args);
    const { unmatched, ...rest } = JSON.parse(out);
    assert.deepEqual(rest, {
      version: 1,
      reports: 1,
      ignored: [],
      tests: { cases: 3, passed: 2, failed: 1, skipped: 0, flaky: 1 },
      untested: ["REQ-014/AC-1", "REQ-014/AC-2", "REQ-015/AC-1"],
      counts: { created: 0, updated: 1, unchanged: 0, skipped: 0, failed: 0 },
      rows: [
        {
          line: 1,
          source: "reports/retried.xml",
          id: "ACC-001",
          notes: ["Test run of 2026-06-15."],
          outcome: "updated",
        },
      ],
      missing: [],
      writes: ["acceptance.yaml"],
      dryRun: true,
      written: false,
    });
    assert.equal(unmatched.length, 3);
    assert.deepEqual(project.tree(), before);
  });

  it("reads a folder with all below it, and says which files are no reports", async () => {
    report("mocha");
    report("surefire", "more/TEST-invoices");
    report("corrupt/foreign", "pom");
    const { status, out } = await project.import("junit", "reports", "./reports/mocha.xml", "--skip-failed");
    assert.equal(status, 0);
    assert.match(out, /Reports: 2\. Tests: 9, of which 4 passed, 3 failed, 2 skipped\./);
    assert.match(out, /Flaky \(passed after a failure\): 1/);
    assert.match(out, /no test reports: reports\/pom\.xml/);
  });

  it("stops at what was signed, and goes on without it or in spite of it", async () => {
    project.write("junit.xml", '<testsuite><testcase name="[REQ-015]"><error/></testcase></testsuite>');
    const before = project.tree();
    const { status, out } = await project.import("junit", "junit.xml");
    assert.equal(status, 1);
    assert.match(out, /failed\n {2}junit\.xml:1 {2}\[REQ-015\] {2}REQ-015\/AC-1 {2}“REQ-015” is signed for/);
    assert.equal((await project.import("junit", "junit.xml", "--skip-failed")).status, 0);
    assert.deepEqual(project.tree(), before);
    const forced = await project.import("junit", "junit.xml", "--even-signed");
    assert.equal(forced.status, 0);
    assert.match(forced.out, /passed → failed/);
  });

  it("shows at most ten of many tests, and control characters as such", async () => {
    const cases = Array.from({ length: 12 }, (_, index) => `<testcase name="a${index}&#27;[31m"/>`);
    project.write("junit.xml", `<testsuite>${cases.join("")}</testsuite>`);
    const { out } = await project.import("junit", "junit.xml");
    assert.match(out, /a9\ufffd\[31m\n {2}and 2 more: --format json lists all\n/);
    assert.ok(!out.includes("\u001b"));
  });

  it("can't run without reports that can be read", async () => {
    report("corrupt/truncated", "more/cut");
    report("corrupt/page", "page");
    mkdirSync(path.join(project.folder, "none"));
    const calls: Readonly<Record<string, RegExp>> = {
      junit: /Name the file or the folder/,
      "junit gone.xml": /ENOENT/,
      "junit none": /^none: There is no test report/,
      "junit reports":
        /^reports\/more\/cut\.xml:4: The file ends inside <failure> .*\nreports\/page\.xml:1: This is a web page/,
      "junit requirements.yaml": /^requirements\.yaml:1: .*not XML/,
      "junit reports --map map.yaml": /“--map” does not go with “junit”/,
      "junit reports --acceptance REQ-014": /“REQ-014” is not an acceptance/,
      "junit reports --acceptance ACC-009": /There is no record “ACC-009”/,
    };
    for (const [call, message] of Object.entries(calls)) {
      await assert.rejects(
        project.import(...call.split(" ")),
        ({ message: said }: Error) => message.test(said),
        call,
      );
    }
  });
});
