import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { decodeStrictly } from "../../../../src/cli/importDecode.ts";
import type { ImportObstacle } from "../../../../src/core/exchange/importPlan.ts";
import { importJunit, type JunitPlan } from "../../../../src/core/exchange/junit/importJunit.ts";
import { readReport } from "../../../../src/core/exchange/junit/readReport.ts";
import type { TestCase } from "../../../../src/core/exchange/junit/testCase.ts";
import type { TestSource } from "../../../../src/core/exchange/junit/testSource.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import { type Files, projectOf, t, written } from "../memoryProject.ts";

export function fixture(name: string): Buffer {
  return readFileSync(`test/fixtures/junit/${name}.xml`);
}

/** The tests of a report; fails where it can't be read. */
export function testsIn(xml: string): readonly TestCase[] {
  const read = readReport(xml, t);
  assert.ok(read.ok, read.ok ? "" : `${read.fault.line}: ${read.fault.message}`);
  return read.report.cases;
}

/** A report of tests that passed, with these names. */
export function reportOf(...names: readonly string[]): string {
  const cases = names.map((name) => `<testcase classname="unit" name="${name}"/>`);
  return `<testsuite name="all" timestamp="2026-06-12T10:00:00Z">${cases.join("\n")}</testsuite>`;
}

export interface Call {
  readonly files: Files;
  /** By their paths in the project. */
  readonly reports: Readonly<Record<string, string | Uint8Array>>;
  readonly acceptance?: string;
  readonly evenSigned?: boolean;
}

export function sourceOf(path: string, report: string | Uint8Array): TestSource {
  const bytes = typeof report === "string" ? new TextEncoder().encode(report) : report;
  return { name: path, path, isFolder: false, files: [{ key: path, name: path, path, bytes }] };
}

/** The import itself, which may be refused. */
export function importReports({
  files,
  reports,
  acceptance,
  evenSigned = false,
}: Call): ReturnType<typeof importJunit> {
  const project = projectOf(files);
  const entry = acceptance === undefined ? undefined : project.find(acceptance)[0]?.entry;
  const sources = Object.entries(reports).map(([path, report]) => sourceOf(path, report));
  const request = {
    sources,
    acceptance: entry as Entry<"acceptance"> | undefined,
    evenSigned,
    today: "2026-06-15",
  };
  return importJunit(request, project, decodeStrictly, t);
}

/** The plan and the files as they would be afterwards. */
export function imported(call: Call): { plan: JunitPlan; files: Files } {
  const result = importReports(call);
  assert.ok(result.ok, result.ok ? "" : JSON.stringify(result.obstacles));
  return { plan: result.plan, files: written(call.files, result.plan.writes) };
}

export function obstaclesOf(call: Call): readonly ImportObstacle[] {
  const result = importReports(call);
  assert.ok(!result.ok, "the import went through");
  return result.obstacles;
}

/** One line for each row, such as `updated REQ-014/AC-1 untested → passed`. */
export function outcomesOf({ rows }: JunitPlan): string[] {
  return rows.map(({ outcome, id, reason, notes }) =>
    [outcome, id, reason, ...notes].filter((part) => part !== undefined).join(" "),
  );
}

/** Two requirements to be tested, one of them with several criteria. */
export const portal: Files = {
  "assent.yaml": "assent: 1\nname: Portal\n",
  "requirements/REQ-014.yaml": [
    "id: REQ-014   # the export",
    "title: Export invoices as PDF",
    "status: implementing",
    "acceptanceCriteria:",
    "  - {id: AC-1, text: A PDF is offered, method: test}   # by hand until May",
    "history: []",
    "",
  ].join("\n"),
  "requirements/REQ-015.yaml": [
    "id: REQ-015",
    "title: Print",
    "status: implementing",
    "acceptanceCriteria:",
    "  - id: AC-1",
    "    text: It fits the page",
    "    method: test",
    "    evidence:",
    "      - test:print.fits",
    "      - docs/print.md",
    "  - id: AC-2",
    "    text: It is sharp",
    "    method: test",
    "    result: failed",
    "  - id: AC-10",
    "    text: It pleases",
    "    method: demonstration",
    "history: []",
    "",
  ].join("\n"),
};
