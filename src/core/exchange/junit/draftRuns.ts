import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { Change } from "../../yaml/edit/change.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import type { ResultContext } from "./draftResults.ts";
import type { DraftRow } from "./draftRow.ts";
import type { TestRun } from "./readSources.ts";
import { isSigned } from "./signedFor.ts";
import { sumOf } from "./testCase.ts";

type Run = NonNullable<Entry<"acceptance">["value"]["runs"]>[number];

/**
 * Enters runs of the tests into an acceptance, a row for each. A run of the same day and the same source is
 * replaced.
 */
export function draftRuns(
  acceptance: Entry<"acceptance">,
  runs: readonly TestRun[],
  today: Day,
  { lifecycleOf, evenSigned, t }: ResultContext,
): DraftRow[] {
  const isFrozen = !evenSigned && isSigned(acceptance, lifecycleOf);
  const known: Run[] = [...(acceptance.value.runs ?? [])];
  return withoutOutsiders(runs).map((testRun): DraftRow => {
    const { passed, failed, skipped } = sumOf(testRun.tests);
    const place = testRun.path === undefined ? {} : { source: testRun.path };
    const run: Run = { date: testRun.date ?? today, ...place, passed, failed, skipped };
    const index = known.findIndex(({ date, source }) => date === run.date && source === run.source);
    const changes = changesOf(known[index], index, run);
    const row = {
      line: 1,
      source: testRun.tests[0]?.report.name,
      id: acceptance.id,
      notes: [t("Test run of {date}.", { date: run.date })],
    };
    if (changes.length === 0) return { row: { ...row, outcome: "unchanged" }, entry: acceptance, changes };
    if (isFrozen) {
      const reason = t("“{id}” is being signed or was signed: its test runs stay.", { id: acceptance.id });
      return { row: { ...row, outcome: "failed", reason }, entry: acceptance, changes: [] };
    }
    if (index < 0) known.push(run);
    else known[index] = { ...known[index], ...run };
    return { row: { ...row, outcome: "updated" }, entry: acceptance, changes };
  });
}

/** Runs outside the project have no source that would tell them apart: together they are one. */
function withoutOutsiders(runs: readonly TestRun[]): TestRun[] {
  const outside = runs.filter(({ path }) => path === undefined);
  const inside = runs.filter(({ path }) => path !== undefined);
  if (outside.length === 0) return inside;
  const dates = outside.flatMap(({ date }) => date ?? []).sort();
  return [...inside, { path: undefined, date: dates.at(-1), tests: outside.flatMap(({ tests }) => tests) }];
}

function changesOf(old: Run | undefined, index: number, run: Run): Change[] {
  if (!old) return [{ op: "append", pointer: ["runs"], item: run }];
  return (["passed", "failed", "skipped"] as const)
    .filter((key) => !sameValue(old[key], run[key]))
    .map((key) => ({ op: "set", pointer: ["runs", index, key], value: run[key] }));
}
