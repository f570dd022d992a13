import { freshItemId } from "../../model/freshItemId.ts";
import { isRecordKind } from "../../model/kind.ts";
import { IdSequence } from "../../model/nextId.ts";
import type { Problem } from "../../model/problem.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";
import { changeRecord, entryAt, withinRecord } from "./recordChanges.ts";

/** For an id that something else has too, or that looks unlike those of its kind: the next free one. */
export function* idFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { project, t } = context;
  const entry = entryAt(context, problem.pointer);
  if (!entry || !isRecordKind(entry.kind) || (entry.kind === "charter" && problem.pointer.length < 3)) return;
  const within = withinRecord(entry, problem.pointer);
  // Whoever names the record would lose it.
  if (problem.code === "id/format" && ![...project.mentions(entry.id)].every((one) => one.entry === entry))
    return;
  const id =
    within.length === 1
      ? new IdSequence(entry.kind, project).next()
      : freshItemId(entry, within.slice(0, -1), project);
  if (id === undefined) return;
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: id }], context);
  yield* fixBy(problem, t("Renumber to {id}", { id }), edits);
}
