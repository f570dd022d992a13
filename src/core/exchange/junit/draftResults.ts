import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";
import type { Change } from "../../yaml/edit/change.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import type { ImportRow } from "../importPlan.ts";
import type { Criterion } from "./criteria.ts";
import { evidenceAfter, resultOf } from "./criterionResult.ts";
import type { DraftRow } from "./draftRow.ts";
import { signedFor } from "./signedFor.ts";
import { fullName, hasFailed } from "./testCase.ts";
import type { ReportedTest } from "./testSource.ts";

export interface ResultContext {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  /** Whether also what was signed may change. */
  readonly evenSigned: boolean;
  readonly t: Translate;
}

/** What tests make of one criterion: its result and its evidence, or the reason why these stay. */
export function draftResult(
  criterion: Criterion,
  tests: readonly ReportedTest[],
  { project, lifecycleOf, evenSigned, t }: ResultContext,
): DraftRow {
  const { requirement, name, result: old } = criterion;
  const result = resultOf(tests);
  const row = rowOf(criterion, tests, t);
  const stay = (outcome: ImportRow["outcome"], reason?: string): DraftRow => ({
    row: { ...row, outcome, reason },
    entry: requirement,
    changes: [],
  });
  if (old === "waived") return stay("skipped", t("It was waived: its result stays."));
  const signed = evenSigned ? undefined : signedFor(requirement, project, lifecycleOf);
  if (signed !== undefined && result !== old) {
    return stay(
      "failed",
      t(
        "“{id}” is signed for ({signed}): with {result} for “{name}” no signature stands. --even-signed changes it all the same.",
        {
          id: requirement.id,
          signed,
          result,
          name,
        },
      ),
    );
  }
  const changes = signed === undefined ? changesOf(criterion, result, evidenceAfter(criterion, tests)) : [];
  if (changes.length === 0) return stay("unchanged");
  const notes = result === old ? row.notes : [`${old} → ${result}`, ...row.notes];
  return { row: { ...row, notes, outcome: "updated" }, entry: requirement, changes };
}

function rowOf(
  { name }: Criterion,
  tests: readonly ReportedTest[],
  t: Translate,
): Omit<ImportRow, "outcome"> {
  // What failed is what people look for.
  const shown = tests.find(hasFailed) ?? tests[0];
  const flaky = tests.filter(({ isFlaky }) => isFlaky).map(fullName);
  const notes = [];
  if (shown && hasFailed(shown) && shown.message) notes.push(shown.message);
  if (tests.length > 1) notes.push(t("({count} tests)", { count: tests.length }));
  if (flaky.length > 0) notes.push(t("Flaky: {tests}.", { tests: flaky.slice(0, 3).join(", ") }));
  return {
    line: shown?.line ?? 1,
    source: shown?.report.name,
    id: name,
    foreignId: shown && fullName(shown),
    notes,
  };
}

function changesOf(
  { requirement, index, result: old, evidence }: Criterion,
  result: string,
  lines: readonly string[],
): Change[] {
  const criterion = requirement.value.acceptanceCriteria?.[index];
  const at = (...keys: (string | number)[]) => ["acceptanceCriteria", index, ...keys];
  const changes: Change[] = [];
  if (result !== old) {
    const before = criterion && ["reason", "evidence"].find((key) => Object.hasOwn(criterion, key));
    changes.push({ op: "set", pointer: at("result"), value: result, ...(before ? { before } : {}) });
  }
  if (sameValue(evidence, lines)) return changes;
  if (evidence.length === 0) return [...changes, { op: "set", pointer: at("evidence"), value: lines }];
  if (lines.length === 0) return [...changes, { op: "remove", pointer: at("evidence") }];
  return [...changes, ...listChanges(at("evidence"), evidence, lines)];
}

/** Items are replaced where they stand; what is too many goes and what is missing comes at the end. */
function listChanges(pointer: Change["pointer"], old: readonly string[], lines: readonly string[]): Change[] {
  const changes: Change[] = [];
  for (const [index, line] of lines.entries()) {
    if (index >= old.length) changes.push({ op: "append", pointer, item: line });
    else if (line !== old[index]) changes.push({ op: "set", pointer: [...pointer, index], value: line });
  }
  for (let index = old.length - 1; index >= lines.length; index--) {
    changes.push({ op: "remove", pointer: [...pointer, index] });
  }
  return changes;
}
