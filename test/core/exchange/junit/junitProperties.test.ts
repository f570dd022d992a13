import assert from "node:assert/strict";
import fc from "fast-check";
import { readReport } from "../../../../src/core/exchange/junit/readReport.ts";
import { nastyString } from "../../yaml/editSupport.ts";
import { findingsIn, t } from "../memoryProject.ts";
import { fixture, imported, importReports, portal } from "./junitSupport.ts";

const fixtures = ["surefire", "gtest", "pytest", "nextest", "mocha", "vitest", "nested", "retried"];
const piece = fc.oneof(
  fc.constantFrom("<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "&", ";", '"', "'", "=", "\n"),
  fc.constantFrom(
    "<testsuite>",
    "</testsuite>",
    '<testcase name="a">',
    "<failure>",
    "<!DOCTYPE a>",
    "&#x41;",
  ),
  nastyString(),
);

/** A good report in which some stretches were replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(40), piece), { minLength: 1, maxLength: 4 }),
  )
  .map(([name, cuts]) => {
    let text = fixture(name).toString();
    for (const [at, length, insert] of cuts) {
      const start = at % text.length;
      text = text.slice(0, start) + insert + text.slice(start + length);
    }
    return text;
  });

describe("any report", () => {
  it("is read, or refused with a line that it has", () => {
    const text = fc.oneof(
      mutated,
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (xml) => {
        const read = readReport(xml, t);
        if (read.ok) return;
        assert.ok(read.fault.message);
        assert.ok(read.fault.line >= 1 && read.fault.line <= xml.split("\n").length);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read or refused, whatever its bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = importReports({ files: portal, reports: { "a.xml": bytes } });
        assert.ok(result.ok || result.obstacles.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves files that are valid, and changes nothing the second time", () => {
    const name = fc.tuple(
      fc.constantFrom("", "[REQ-014] ", "req_015_ac_2_", "@REQ-015/AC-1 "),
      nastyString(),
    );
    const test = fc.tuple(name, fc.constantFrom("", "<failure/>", "<skipped/>", "<flakyFailure/>"));
    fc.assert(
      fc.property(fc.array(test, { maxLength: 15 }), (tests) => {
        const cases = tests.map(
          ([[tag, text], outcome]) => `<testcase name="${escaped(tag + text)}">${outcome}</testcase>`,
        );
        const reports = { "reports/a.xml": `<testsuite>${cases.join("")}</testsuite>` };
        const { plan, files } = imported({ files: portal, reports });
        assert.ok(plan.rows.every(({ outcome }) => outcome !== "failed"));
        assert.deepEqual(findingsIn(files), []);
        assert.deepEqual(imported({ files, reports }).plan.writes, []);
      }),
      { numRuns: 200 },
    );
  });

  it("of twenty thousand tests, or of one with millions of entities, is read in no time", () => {
    const many = `<testsuite>${'<testcase name="a" classname="b"/>\n'.repeat(20_000)}</testsuite>`;
    const heavy = `<testsuite><testcase name="${"&amp;".repeat(200_000)}"/></testsuite>`;
    const open = "<testsuite ".repeat(100_000);
    for (const xml of [
      many,
      heavy,
      open,
      `<testsuite>${" a".repeat(500_000)}`,
      `<a ${" ".repeat(500_000)}`,
    ]) {
      readReport(xml, t);
    }
  });
});

function escaped(text: string): string {
  return text
    .replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
