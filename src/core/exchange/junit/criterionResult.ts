import type { Criterion } from "./criteria.ts";
import { fullName, hasFailed } from "./testCase.ts";
import type { ReportedTest } from "./testSource.ts";

export type Result = "untested" | "passed" | "failed";

/** What tests say of a criterion: it failed with any of them, and passed if one did and none failed. */
export function resultOf(tests: readonly ReportedTest[]): Result {
  if (tests.some(hasFailed)) return "failed";
  return tests.some(({ status }) => status === "passed") ? "passed" : "untested";
}

const beginning = "report:";
const longestLine = 300;

/** With more tests than this for one criterion, evidence names their report only. */
const mostNamed = 10;

/**
 * The evidence of a criterion with the lines of an earlier import replaced. A line is `report:`, the path of the
 * report, `#` and the test; what people wrote stays where it is. Tests that were skipped prove nothing.
 */
export function evidenceAfter({ evidence }: Criterion, tests: readonly ReportedTest[]): readonly string[] {
  const proving = tests.filter(({ status }) => status !== "skipped");
  const named = new Set(proving.map((test) => lineOf(test.report.path, fullName(test))));
  const lines =
    named.size <= mostNamed ? [...named] : [...new Set(proving.map(({ report }) => lineOf(report.path)))];
  const after = evidence.flatMap((line) => (line.startsWith(beginning) ? lines.splice(0, 1) : [line]));
  return [...after, ...lines];
}

function lineOf(path: string, test?: string): string {
  const line = `${beginning}${path}${test === undefined ? "" : `#${test}`}`
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return line.length > longestLine
    ? `${line.slice(0, longestLine - 1).replace(/[\ud800-\udbff]$/, "")}…`
    : line;
}
