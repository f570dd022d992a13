import assert from "node:assert/strict";
import { type Files, findingsIn, projectOf } from "../memoryProject.ts";
import { fixture, imported, obstaclesOf, outcomesOf, portal, reportOf } from "./junitSupport.ts";

const exportPath = "requirements/REQ-014.yaml";
const printPath = "requirements/REQ-015.yaml";
const failing = reportOf("REQ-014/AC-1").replace("/>", '><failure message="9 pages"/></testcase>');
const skipped = reportOf("REQ-014/AC-1").replace("/>", "><skipped/></testcase>");

const withStatus = (status: string, path = exportPath) => ({
  ...portal,
  [path]: (portal[path] ?? "").replace("status: implementing", `status: ${status}`),
});
const acceptance = (status: string, ...runs: readonly string[]) =>
  [
    "id: ACC-001",
    "title: Release 1",
    `status: ${status}   # kept`,
    "requirements: [REQ-014]",
    ...(runs.length > 0 ? ["runs:", ...runs] : []),
    "history: []",
    "",
  ].join("\n");

describe("an import of test results", () => {
  it("sets the result and the evidence of a criterion and leaves the rest of the file", () => {
    const { plan, files } = imported({
      files: portal,
      reports: { "reports/junit.xml": reportOf("REQ-014/AC-1 exports") },
    });
    assert.equal(
      files[exportPath],
      (portal[exportPath] ?? "").replace(
        "method: test}",
        "method: test, result: passed, evidence: [report:reports/junit.xml#unit.REQ-014/AC-1 exports]}",
      ),
    );
    assert.deepEqual(outcomesOf(plan), ["updated REQ-014/AC-1 untested → passed"]);
    assert.deepEqual(
      plan.writes.map(({ path }) => path),
      [exportPath],
    );
    assert.deepEqual(findingsIn(files), []);
  });

  it("changes nothing the second time, and puts new evidence in the place of the old", () => {
    const reports = { "a.xml": reportOf("print.fits", "REQ-015/AC-2").replace("unit", "print") };
    const { files } = imported({ files: portal, reports });
    const again = imported({ files, reports });
    assert.deepEqual(again.plan.writes, []);
    assert.ok(outcomesOf(again.plan).every((line) => line.startsWith("unchanged")));
    const other = imported({ files, reports: { "b.xml": reportOf("print.fits") } });
    assert.equal(
      other.files[printPath],
      files[printPath]?.replace("report:a.xml#print.print.fits", "report:b.xml#unit.print.fits"),
    );
    assert.match(
      other.files[printPath] ?? "",
      /- test:print.fits\n {6}- docs\/print.md\n {6}- report:b\.xml#/,
    );
  });

  it("lets a criterion fail with any of its tests, and pass with one that passed", () => {
    const both = { "a.xml": failing, "b.xml": reportOf("REQ-014/AC-1") };
    const failed = imported({ files: portal, reports: both });
    assert.deepEqual(outcomesOf(failed.plan), ["updated REQ-014/AC-1 untested → failed 9 pages (2 tests)"]);
    const passed = imported({ files: failed.files, reports: { ...both, "a.xml": skipped } });
    assert.deepEqual(outcomesOf(passed.plan), ["updated REQ-014/AC-1 failed → passed (2 tests)"]);
    const untested = imported({ files: passed.files, reports: { "a.xml": skipped } });
    assert.deepEqual(outcomesOf(untested.plan), ["updated REQ-014/AC-1 passed → untested"]);
    assert.ok(!untested.files[exportPath]?.includes("evidence"));
    assert.deepEqual(imported({ files: portal, reports: { "a.xml": skipped } }).plan.writes, []);
  });

  it("notes what passed only in the end", () => {
    const { plan } = imported({
      files: {
        ...portal,
        [exportPath]: (portal[exportPath] ?? "").replace("test}", 'test, evidence: ["test:login.works*"]}'),
      },
      reports: { "a.xml": fixture("retried") },
    });
    assert.deepEqual(outcomesOf(plan), [
      "updated REQ-014/AC-1 untested → passed (2 tests) Flaky: login.works in the end.",
    ]);
    assert.equal(plan.tests.flaky, 1);
  });

  it("names the report alone as evidence where many tests belong to a criterion", () => {
    const names = Array.from({ length: 11 }, (_, index) => `REQ-014/AC-1 part ${index}`);
    const { files } = imported({ files: portal, reports: { "a.xml": reportOf(...names) } });
    assert.match(files[exportPath] ?? "", /evidence: \["?report:a\.xml"?\]/);
  });

  it("lists the tests without a criterion, and the criteria without a test", () => {
    const { plan } = imported({
      files: { ...portal, ...withStatus("withdrawn", printPath) },
      reports: { "a.xml": fixture("mocha") },
    });
    assert.deepEqual(
      plan.unmatched.map(({ line, status, reason = "" }) => `${line} ${status} ${reason}`),
      [
        "3 failed “REQ-015” has several criteria: name the one that is tested, such as REQ-015/AC-1.",
        "6 skipped ",
        "7 passed There is no requirement “REQ-999” that could be meant.",
      ],
    );
    assert.deepEqual(plan.untested, []);
    const none = imported({ files: portal, reports: { "a.xml": "<testsuites/>" } });
    assert.deepEqual(none.plan.untested, ["REQ-014/AC-1", "REQ-015/AC-1", "REQ-015/AC-2"]);
  });

  it("leaves a waived criterion as it is", () => {
    const files = {
      ...portal,
      [exportPath]: (portal[exportPath] ?? "").replace("test}", "test, result: waived, reason: Later}"),
    };
    const { plan } = imported({ files, reports: { "a.xml": failing } });
    assert.match(outcomesOf(plan)[0] ?? "", /^skipped REQ-014\/AC-1 It was waived/);
    assert.deepEqual(plan.writes, []);
  });

  it("refuses while a file of requirements can't be read", () => {
    const obstacles = obstaclesOf({
      files: { ...portal, [printPath]: "id: [" },
      reports: { "a.xml": failing },
    });
    assert.match(obstacles[0]?.message ?? "", /REQ-015\.yaml” can't be read/);
  });

  it("names every report that can't be read", () => {
    const reports = {
      "good.xml": failing,
      "cut.xml": fixture("corrupt/truncated"),
      "bytes.xml": fixture("corrupt/latin"),
      "encoding.xml": fixture("corrupt/unknownEncoding"),
      "large.xml": new Uint8Array(32 * 1024 * 1024 + 1),
      "foreign.xml": fixture("corrupt/foreign"),
    };
    const told = obstaclesOf({ files: portal, reports }).map(({ source, line, message }) => {
      return `${source}:${line} ${message}`;
    });
    assert.deepEqual(told, [
      "cut.xml:4 The file ends inside <failure> of line 4: it was cut off.",
      "bytes.xml:2 This is not text in utf-8.",
      "encoding.xml:1 The encoding that the file names is not known: klingon",
      "large.xml:1 The report is larger than 32 MiB.",
      "foreign.xml:1 It begins with <project>; a JUnit report begins with <testsuites> or <testsuite>.",
    ]);
  });

  it("reads the encoding that a report names", () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><testsuite><testcase name="REQ-014/AC-1 é"/></testsuite>`;
    const reports: Readonly<Record<string, Uint8Array>> = {
      "latin.xml": Buffer.from(xml("ISO-8859-1"), "latin1"),
      "utf16.xml": Buffer.from(`\ufeff${xml("UTF-16")}`, "utf16le"),
      "utf16be.xml": Buffer.from(xml("UTF-16"), "utf16le").swap16(),
      "utf8.xml": Buffer.from(`\ufeff${xml("UTF-8")}`),
      "converted.xml": Buffer.from(xml("utf-16")),
    };
    for (const [path, bytes] of Object.entries(reports)) {
      const { files } = imported({ files: portal, reports: { [path]: bytes } });
      assert.ok(files[exportPath]?.includes(`report:${path}#REQ-014/AC-1 é`), path);
    }
    const chinese = Buffer.from(xml("GB18030").replace("é", "@"), "latin1");
    const at = chinese.indexOf("@");
    const gbk = Buffer.concat([chinese.subarray(0, at), Buffer.from([0xb5, 0xbc]), chinese.subarray(at + 1)]);
    const { files } = imported({ files: portal, reports: { "gbk.xml": gbk } });
    assert.ok(files[exportPath]?.includes("REQ-014/AC-1 导"));
  });
});

describe("what was signed", () => {
  it("is not changed by test results, unless that is asked for", () => {
    const signed = [
      withStatus("accepted"),
      { ...portal, "acceptance.yaml": acceptance("signing") },
      { ...portal, "acceptance.yaml": acceptance("accepted") },
    ];
    for (const files of signed) {
      const call = { files, reports: { "a.xml": failing } };
      const { plan } = imported(call);
      assert.match(outcomesOf(plan)[0] ?? "", /^failed REQ-014\/AC-1 “REQ-014” is signed for/);
      assert.deepEqual(plan.writes, []);
      assert.equal(imported({ ...call, evenSigned: true }).plan.writes.length, 1);
    }
  });

  it("stays untouched where results are as they were", () => {
    const { files } = imported({ files: portal, reports: { "a.xml": failing } });
    const accepted = { ...files, "acceptance.yaml": acceptance("accepted") };
    const { plan } = imported({ files: accepted, reports: { "b.xml": failing } });
    assert.match(outcomesOf(plan)[0] ?? "", /^unchanged/);
    assert.deepEqual(plan.writes, []);
  });

  it("does not hold back results before signatures are asked for, or after what was accepted has changed", () => {
    const history =
      "history: [{at: 2026-03-02T01:12:00Z, by: a@b.example, event: ACCEPT, state: accepted, via: ACC-001, seal: sha256-sy0_lXovzLB_xbMEiT6AL7FMsJUFsmrHPv9EyA-Zi9k}]";
    const open = [
      { ...portal, "acceptance.yaml": acceptance("reviewing") },
      { ...portal, "acceptance.yaml": acceptance("closed") },
      {
        ...portal,
        [exportPath]: (portal[exportPath] ?? "").replace("history: []", history),
        "acceptance.yaml": acceptance("accepted"),
      },
    ];
    for (const files of open) {
      assert.deepEqual(outcomesOf(imported({ files, reports: { "a.xml": failing } }).plan), [
        "updated REQ-014/AC-1 untested → failed 9 pages",
      ]);
    }
  });
});

describe("a run of the tests", () => {
  const reports = { "reports/a.xml": failing };

  it("is entered into an acceptance, once for each day and source", () => {
    const files = { ...portal, "acceptance.yaml": acceptance("testing") };
    const call = { files, reports, acceptance: "ACC-001" };
    const first = imported(call);
    assert.deepEqual(outcomesOf(first.plan).at(-1), "updated ACC-001 Test run of 2026-06-12.");
    assert.deepEqual(findingsIn(first.files), []);
    assert.match(first.files["acceptance.yaml"] ?? "", /# kept\n/);
    assert.deepEqual(runsIn(first.files), ["2026-06-12 reports/a.xml 0 1 0"]);
    assert.deepEqual(imported({ ...call, files: first.files }).plan.writes, []);
    const passing = { "reports/a.xml": reportOf("REQ-014/AC-1") };
    const second = imported({ ...call, files: first.files, reports: passing });
    assert.deepEqual(runsIn(second.files), ["2026-06-12 reports/a.xml 1 0 0"]);
  });

  it("is one of today where the report doesn't say when it was", () => {
    const call = {
      files: { ...portal, "acceptance.yaml": acceptance("testing") },
      reports: { "a.xml": "<testsuites/>" },
      acceptance: "ACC-001",
    };
    assert.deepEqual(runsIn(imported(call).files), ["2026-06-15 a.xml 0 0 0"]);
  });

  it("is of the day on which its last suite began, in the project's time zone", () => {
    const zone = { ...portal, "assent.yaml": "assent: 1\nname: Portal\ntimeZone: Asia/Shanghai\n" };
    const days: Readonly<Record<string, string>> = {
      "2026-06-12T23:30:00Z": "2026-06-13",
      "2026-06-12T23:30:00": "2026-06-12",
      "2026-06-12T23:30:00.123456+08:00": "2026-06-12",
      "Fri, 12 Jun 2026 23:30:00 GMT": "2026-06-13",
      yesterday: "2026-06-15",
    };
    for (const [timestamp, day] of Object.entries(days)) {
      const { plan } = imported({
        files: { ...zone, "acceptance.yaml": acceptance("testing") },
        reports: { "a.xml": `<testsuite timestamp="${timestamp}"/>` },
        acceptance: "ACC-001",
      });
      assert.deepEqual(outcomesOf(plan), [`updated ACC-001 Test run of ${day}.`]);
    }
  });

  it("is not entered into an acceptance that is being signed, unless that is asked for", () => {
    const files = { ...portal, "acceptance.yaml": acceptance("signing") };
    const call = { files, reports: { "a.xml": "<testsuites/>" }, acceptance: "ACC-001" };
    assert.match(outcomesOf(imported(call).plan)[0] ?? "", /^failed ACC-001 “ACC-001” is being signed/);
    assert.equal(imported({ ...call, evenSigned: true }).plan.writes.length, 1);
  });
});

/** One line for each run of the acceptance: its day, its source, and what passed, failed and was skipped. */
function runsIn(files: Files): string[] {
  const [entry] = projectOf(files).valid("acceptance");
  return (entry?.value.runs ?? []).map(({ date, source, passed, failed, skipped }) =>
    [date, source, passed, failed, skipped].join(" "),
  );
}
