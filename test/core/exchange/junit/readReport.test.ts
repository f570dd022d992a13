import assert from "node:assert/strict";
import { readReport } from "../../../../src/core/exchange/junit/readReport.ts";
import { fullName, sumOf } from "../../../../src/core/exchange/junit/testCase.ts";
import { t } from "../memoryProject.ts";
import { fixture, testsIn } from "./junitSupport.ts";

/** One line for each test, such as `12 failed login.works: first`. */
function told(name: string): string[] {
  return testsIn(fixture(name).toString()).map((test) => {
    const { line, status, isFlaky, message } = test;
    return `${line} ${status}${isFlaky ? " flaky" : ""} ${fullName(test)}${message && `: ${message}`}`;
  });
}

describe("a JUnit report", () => {
  const reports: Readonly<Record<string, readonly string[]>> = {
    surefire: [
      "7 passed org.northwind.InvoiceTest.exportsPdf",
      "8 passed flaky org.northwind.InvoiceTest.flakyExport",
      "15 failed org.northwind.InvoiceTest.totals: expected: <10> but was: <9>",
      "20 error org.northwind.InvoiceTest.archive: java.io.IOException: disk full",
      "24 skipped org.northwind.InvoiceTest.later: not before the summer",
    ],
    gtest: [
      "4 passed Export.REQ_014_AC_1_WritesPdf",
      "5 failed Export.Totals: export_test.cc:22",
      "11 skipped Export.DISABLED_Xml",
      "12 skipped Export.NeedsPrinter: export_test.cc:41",
      "18 passed Sizes/PageTest.Fits/0",
      "19 passed Sizes/PageTest.Fits/0",
    ],
    pytest: [
      "1 passed tests.test_export.test_pdf",
      "1 failed tests.test_export.test_page[a4-req]: assert 9 == 10",
      "3 skipped tests.test_export.test_known_bug: rounding",
      "3 skipped tests.test_export.test_windows: only on Windows",
      '3 error tests.test_db.test_connect: failed on setup with "ConnectionError"',
    ],
    nextest: [
      "4 passed portal::export.pdf::writes_a3",
      "6 passed flaky portal::export.pdf::flaky",
      "9 failed portal::export.pdf::never: thread 'pdf::never' panicked",
    ],
    mocha: [
      "2 passed Export [REQ-014/AC-1].writes a PDF/A-3",
      "3 failed Export.stays within a page @REQ-015: 9 == 10",
      "6 skipped Export.is pending",
      "7 passed Export.[REQ-999/AC-1] is a mistake",
    ],
    vitest: [
      "4 passed src/export.test.ts.export > writes a PDF",
      '6 passed src/export.test.ts.export > keeps "quotes"',
    ],
    nested: ["6 passed inner.deep", "7 passed innermost.deepest", "10 passed outer.shallow"],
    retried: [
      "5 passed flaky login.works in the end",
      "7 failed login.breaks in the end: last",
      "10 passed login.works in the end",
    ],
  };
  for (const [name, tests] of Object.entries(reports)) {
    it(`is read in the form of ${name}`, () => assert.deepEqual(told(name), tests));
  }

  it("keeps suites from the outermost on, and gives their properties to all within, wherever they stand", () => {
    const tests = testsIn(fixture("nested").toString());
    assert.deepEqual(
      tests.map(({ suites, properties }) => [suites.join(" "), properties.map(({ value }) => value).join()]),
      [
        ["outer inner", "REQ-014/AC-1"],
        ["outer inner innermost", "REQ-014/AC-1"],
        ["outer", ""],
      ],
    );
  });

  it("is summed up", () => {
    assert.deepEqual(sumOf(testsIn(fixture("surefire").toString())), {
      cases: 5,
      passed: 2,
      failed: 2,
      skipped: 1,
      flaky: 1,
    });
  });

  it("may go without tests", () => assert.deepEqual(testsIn("<testsuites/>"), []));

  it("may hold names and characters that mean something to JavaScript", () => {
    const [test] = testsIn(
      '<testsuite name="__proto__"><testcase name="&#x1F600;&#0;&#xD800;&nope;" __proto__="a" status="constructor"/></testsuite>',
    );
    assert.ok(test);
    assert.equal(fullName(test), "__proto__.😀\ufffd\ufffd&nope;");
    assert.equal(test.status, "passed");
  });
});

describe("what is no JUnit report", () => {
  const deep = `${"<testsuite>".repeat(65)}${"</testsuite>".repeat(65)}`;
  const faults: Readonly<Record<string, readonly [string, number, RegExp]>> = {
    "an empty file": ["", 1, /is empty/],
    "a web page": [fixture("corrupt/page").toString(), 1, /web page/],
    "a file that was cut off": [fixture("corrupt/truncated").toString(), 4, /inside <failure> of line 4/],
    "a tag that was cut off": [fixture("corrupt/truncatedTag").toString(), 3, /inside a tag/],
    "a comment that was cut off": ["<testsuites>\n<!-- ", 2, /“<!--” has no “-->”/],
    "elements that cross": [fixture("corrupt/crossed").toString(), 3, /where <testsuite> of line 2/],
    "a document type": [fixture("corrupt/bomb").toString(), 2, /document type/],
    "a document type further down": ["<testsuites>\n\n<!ENTITY a 'b'></testsuites>", 3, /document type/],
    text: [fixture("corrupt/plain").toString(), 1, /not XML/],
    "text behind blank lines": ["\n\n  Tests run", 3, /not XML/],
    "a second element": [fixture("corrupt/twice").toString(), 2, /more behind the end/],
    "an end without a beginning": ["</testsuites>", 1, /closes nothing/],
    "an attribute without quotes": ["<testsuites>\n<testsuite name=a>\n</testsuite></testsuites>", 2, /tag/],
    "nesting without end": [deep, 1, /deeper than 64/],
    "a comment alone": ["<!-- -->", 1, /no element/],
    "another XML file": [fixture("corrupt/foreign").toString(), 1, /begins with <project>/],
  };
  for (const [what, [text, line, message]] of Object.entries(faults)) {
    it(`is refused with its line: ${what}`, () => {
      const read = readReport(text, t);
      assert.ok(!read.ok);
      assert.equal(read.fault.line, line);
      assert.match(read.fault.message, message);
    });
  }
});
