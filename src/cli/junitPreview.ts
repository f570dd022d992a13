import type { JunitPlan, UnmatchedTest } from "../core/exchange/junit/importJunit.ts";
import type { Surroundings } from "./command.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { padColumns } from "./table.ts";

/** Of long lists, the text shows so many. */
const mostShown = 10;

/** What the reports say, in one or two lines. */
export function testSums({ tests, reports, ignored }: JunitPlan, { t }: Surroundings): string[] {
  const { cases, passed, failed, skipped, flaky } = tests;
  const lines = [
    t("Reports: {reports}. Tests: {cases}, of which {passed} passed, {failed} failed, {skipped} skipped.", {
      reports,
      cases,
      passed,
      failed,
      skipped,
    }),
  ];
  if (flaky > 0) lines.push(t("Flaky (passed after a failure): {flaky}", { flaky }));
  if (ignored.length > 0) {
    lines.push(t("Files that are no test reports: {files}", { files: ignored.map(printable).join(", ") }));
  }
  return lines;
}

/** The tests that belong to no criterion, and the criteria that no test belongs to. */
export function strayTests({ unmatched, untested }: JunitPlan, around: Surroundings): string[] {
  const { t } = around;
  return [
    ...list(
      t("Tests that belong to no criterion: {count}", { count: unmatched.length }),
      // Those that name something are mistakes; the others may be meant so.
      padColumns([...unmatched].sort((a, b) => rank(a) - rank(b)).map(cells)),
      around,
    ),
    ...list(
      t("Criteria to be tested that no test belongs to: {count}", { count: untested.length }),
      untested.map(printable),
      around,
    ),
  ];
}

function rank({ reason }: UnmatchedTest): number {
  return reason === undefined ? 1 : 0;
}

function cells({ source, line, test, reason = "" }: UnmatchedTest): string[] {
  return [`${printable(source)}:${line}`, printable(test), printable(reason)];
}

function list(title: string, lines: readonly string[], { t, colour }: Surroundings): string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - mostShown;
  return [
    "",
    paint(colour).yellow(title),
    ...lines.slice(0, mostShown).map((line) => `  ${line}`.trimEnd()),
    ...(hidden > 0 ? [`  ${t("and {count} more: --format json lists all", { count: hidden })}`] : []),
  ];
}
