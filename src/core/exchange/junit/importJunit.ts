import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { lifecyclesIn } from "../../workflow/lifecycles.ts";
import type { Decode } from "../decodeText.ts";
import type { ImportPlan, ImportResult } from "../importPlan.ts";
import { unreadableFiles } from "../unreadableFiles.ts";
import { Criteria } from "./criteria.ts";
import { draftResult, type ResultContext } from "./draftResults.ts";
import { draftRuns } from "./draftRuns.ts";
import { matchTests, type Stray } from "./matchTests.ts";
import { planEdits } from "./planEdits.ts";
import { readSources } from "./readSources.ts";
import { fullName, sumOf, type TestStatus, type TestSums } from "./testCase.ts";
import type { ReportedTest, TestSource } from "./testSource.ts";

export interface JunitImport {
  readonly sources: readonly TestSource[];
  /** The acceptance in which the runs are entered. */
  readonly acceptance: Entry<"acceptance"> | undefined;
  readonly evenSigned: boolean;
  /** The day of a run whose reports don't say when it was. */
  readonly today: Day;
}

/** A test that belongs to no criterion, or of which something that it names is not there. */
export interface UnmatchedTest {
  readonly source: string;
  readonly line: number;
  readonly test: string;
  readonly status: TestStatus;
  readonly reason?: string | undefined;
}

/** The plan of an import of test results: a row for each criterion that tests belong to, and each run entered. */
export interface JunitPlan extends ImportPlan {
  readonly reports: number;
  /** XML files in folders that are no test reports. */
  readonly ignored: readonly string[];
  readonly tests: TestSums;
  readonly unmatched: readonly UnmatchedTest[];
  /** The criteria to be verified by tests that no test belongs to. */
  readonly untested: readonly string[];
}

/** Test reports → what they make of the criteria of a project. Pure: nothing is written. */
export function importJunit(
  { sources, acceptance, evenSigned, today }: JunitImport,
  project: ProjectView,
  decode: Decode,
  t: Translate,
): ImportResult<JunitPlan> {
  const unreadable = unreadableFiles("requirement", project, t);
  if (unreadable.length > 0) return { ok: false, obstacles: unreadable };
  const read = readSources(sources, project.settings.timeZone, decode, t);
  if (!read.ok) return read;
  const tests = read.runs.flatMap((run) => run.tests);
  const criteria = new Criteria(project);
  const matched = matchTests(tests, criteria, t);
  const lifecycleOf = lifecyclesIn(project, t);
  const context: ResultContext = { project, lifecycleOf, evenSigned, t };
  const drafts = criteria.all.flatMap((criterion) => {
    const own = matched.tests.get(criterion);
    return own ? [draftResult(criterion, own, context)] : [];
  });
  if (acceptance) drafts.push(...draftRuns(acceptance, read.runs, today, context));
  const untested = criteria.all.filter(
    (one) => one.isTested && !matched.tests.has(one) && !isEnded(one.requirement, lifecycleOf),
  );
  return {
    ok: true,
    plan: {
      ...planEdits(drafts, project, t),
      missing: [],
      reports: read.reports,
      ignored: read.ignored,
      tests: sumOf(tests),
      unmatched: matched.strays.map(toUnmatched),
      untested: untested.map(({ name }) => name),
    },
  };
}

function toUnmatched({ test, reason }: Stray<ReportedTest>): UnmatchedTest {
  const { line, status, report } = test;
  return { source: report.name, line, test: fullName(test), status, reason };
}
