import assert from "node:assert/strict";
import { Criteria } from "../../../../src/core/exchange/junit/criteria.ts";
import { matchTests } from "../../../../src/core/exchange/junit/matchTests.ts";
import { fitsPattern } from "../../../../src/core/exchange/junit/testPattern.ts";
import { projectOf, t } from "../memoryProject.ts";
import { portal, reportOf, testsIn } from "./junitSupport.ts";

/** The criteria that the tests of a report belong to, then the reasons against. */
function matched(xml: string, files = portal): string[] {
  const { tests, strays } = matchTests(testsIn(xml), new Criteria(projectOf(files)), t);
  return [...[...tests.keys()].map(({ name }) => name), ...strays.map(({ reason = "stray" }) => reason)];
}

const withProperties = (...properties: readonly (readonly [string, string])[]): string =>
  `<testsuite><testcase name="a"><properties>${properties
    .map(([name, value]) => `<property name="${name}" value="${value}"/>`)
    .join("")}</properties></testcase></testsuite>`;

describe("a test belongs to the criterion", () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    "[REQ-015/AC-2] prints": ["REQ-015/AC-2"],
    "prints @REQ-015/AC-2": ["REQ-015/AC-2"],
    "prints (req-015/ac-2)": ["REQ-015/AC-2"],
    "REQ-015:AC-2 REQ-014/AC-1": ["REQ-015/AC-2", "REQ-014/AC-1"],
    "[REQ-015/AC-2, REQ-014/AC-1]": ["REQ-015/AC-2", "REQ-014/AC-1"],
    test_req_015_ac_2_prints: ["REQ-015/AC-2"],
    "test_REQ_015__AC_2[a4]": ["REQ-015/AC-2"],
    "REQ-015_AC-10": ["REQ-015/AC-10"],
    "需求REQ-015/AC-2打印": ["REQ-015/AC-2"],
    "[REQ-014] exports": ["REQ-014/AC-1"],
    "@REQ-014 exports": ["REQ-014/AC-1"],
    "[REQ-015] prints": [
      "“REQ-015” has several criteria: name the one that is tested, such as REQ-015/AC-1.",
    ],
    "[REQ-015] prints REQ-015/AC-2": ["REQ-015/AC-2"],
    "[REQ-015/AC-3]": ["There is no criterion “REQ-015/AC-3”."],
    "[REQ_014_AC_3]": ["There is no criterion “REQ_014_AC_3”."],
    "[REQ-999/AC-1]": ["There is no requirement “REQ-999” that could be meant."],
    "REQ-014 is mentioned": ["stray"],
    "REQ-999/AC-1 is mentioned": ["stray"],
    "REQ-0145/AC-1": ["stray"],
    "PREREQ-014/AC-1": ["stray"],
    "X-REQ-014/AC-1": ["stray"],
    "REQ-014/AC-11": ["stray"],
    "REQ-014/AC-1-2": ["stray"],
    "REQ-014/AC-1a": ["stray"],
    "items[0] REQ-014": ["stray"],
  };
  for (const [name, criteria] of Object.entries(names)) {
    it(`that its name names: ${name}`, () => assert.deepEqual(matched(reportOf(name)), criteria));
  }

  it("that its class or a suite around it names", () => {
    const xml =
      '<testsuite name="Export @REQ-014/AC-1"><testcase classname="[REQ-015/AC-2]" name="a"/></testsuite>';
    assert.deepEqual(matched(xml), ["REQ-015/AC-2", "REQ-014/AC-1"]);
  });

  it("that its properties name", () => {
    const calls: readonly (readonly [string, readonly string[]])[] = [
      [withProperties(["assent", "REQ-015/AC-2"]), ["REQ-015/AC-2"]],
      [withProperties(["Assent", "REQ-015/AC-2, REQ-014"]), ["REQ-015/AC-2", "REQ-014/AC-1"]],
      [
        withProperties(["requirement", "REQ-014"], ["requirement", "REQ-015/AC-2"]),
        ["REQ-015/AC-2", "REQ-014/AC-1"],
      ],
      [withProperties(["requirement", "REQ-015"], ["criterion", "AC-2"]), ["REQ-015/AC-2"]],
      [withProperties(["requirement", "JIRA-12"], ["os", "REQ-014/AC-1"]), ["stray"]],
      [withProperties(["assent", "JIRA-12"]), ["There is no requirement “JIRA-12” that could be meant."]],
    ];
    for (const [xml, criteria] of calls) assert.deepEqual(matched(xml), criteria, xml);
  });

  it("whose evidence names it, with its class, with its suites or alone", () => {
    const calls: Readonly<Record<string, string>> = {
      '<testsuite><testcase classname="print" name="fits"/></testsuite>': "REQ-015/AC-1",
      '<testsuite name="print"><testcase name="fits"/></testsuite>': "REQ-015/AC-1",
      '<testsuites><testsuite name="print"><testcase classname="x" name="fits"/></testsuite></testsuites>':
        "REQ-015/AC-1",
      '<testsuite><testcase name="print.fits"/></testsuite>': "REQ-015/AC-1",
      '<testsuite><testcase classname="print" name="fitsAll"/></testsuite>': "stray",
    };
    for (const [xml, criterion] of Object.entries(calls)) assert.deepEqual(matched(xml), [criterion], xml);
    const starred = Object.fromEntries(
      Object.entries(portal).map(([path, text]) => [path, text.replace("test:print.fits", '"test:print.*"')]),
    );
    assert.deepEqual(matched(reportOf("a").replace("unit", "print.pages"), starred), ["REQ-015/AC-1"]);
  });

  it("by the project's own prefix", () => {
    const own = {
      "assent.yaml": "assent: 1\nname: Portal\nprefixes: {requirement: NWR}\n",
      "requirements.yaml":
        "- {id: NWR-1, title: A, status: captured, acceptanceCriteria: [{id: A, text: a, method: test}]}\n",
    };
    assert.deepEqual(matched(reportOf("NWR-1/A"), own), ["NWR-1/A"]);
    assert.deepEqual(matched(reportOf("[nwr_1]"), own), ["NWR-1/A"]);
    assert.deepEqual(matched(reportOf("test_nwr_1_a_user_logs_in"), own), ["stray"]);
    assert.deepEqual(matched(reportOf("[REQ-1/A]"), own), ["stray"]);
  });

  it("only where its requirement is the only one with that id", () => {
    const twice = { ...portal, "requirements/again.yaml": portal["requirements/REQ-014.yaml"] ?? "" };
    assert.deepEqual(matched(reportOf("[REQ-014/AC-1]"), twice), [
      "There is no requirement “REQ-014” that could be meant.",
    ]);
  });
});

describe("a pattern for names", () => {
  it("takes * for anything", () => {
    const fits = ["a.b a.b", "a.b a.*", "a.b *.b", "a.b *", "a.b a*.*b", "abcabc a*bc", "aXbXc a*b*c"];
    const fails = ["a.b a.c", "ab a*ab", "a.b b*", "abc a*d*c", "a aa*"];
    for (const pair of fits) assert.ok(fitsPattern(...(pair.split(" ") as [string, string])), pair);
    for (const pair of fails) assert.ok(!fitsPattern(...(pair.split(" ") as [string, string])), pair);
  });
});
