import type { Translate } from "../../model/translate.ts";
import { parseRanged } from "../parseRanged.ts";
import type { RangedDocument } from "../rangedDocument.ts";
import { applyChange } from "./applyChange.ts";
import { Batch } from "./batch.ts";
import type { Change, EditResult } from "./change.ts";
import { refine } from "./refine.ts";
import { sameValue } from "./sameValue.ts";
import { spliceLines } from "./spliceLines.ts";
import { TextPieces } from "./textPieces.ts";

/**
 * Makes changes in a YAML text, one after the other, and leaves everything else in it as it is. The result has
 * been read again: unless it says exactly what was meant, nothing is returned but the reason.
 * @param known what the text says, where that has been read before
 */
export function editYaml(
  text: string,
  changes: readonly Change[],
  t: Translate,
  known?: unknown,
): EditResult {
  const spliced = spliceLines(text, changes, known);
  if (spliced) return spliced;
  const before = parseRanged(text, t);
  const problem = before.problems[0];
  if (problem || !before.document) return { ok: false, message: notReadable(problem?.message ?? "", t) };
  const wishes = changes.map(withoutUndefined);
  let meant = before.value;
  for (const change of wishes) {
    const applied = applyChange(meant, change, t);
    if (!applied.ok) return applied;
    meant = applied.value;
  }
  const together = edit(before, wishes, meant, t, true);
  // Planned in one text, changes may have stood in each other's way; one by one they can't.
  return together.ok || wishes.length === 0 ? together : edit(before, wishes, meant, t, false);
}

function edit(
  before: RangedDocument,
  changes: readonly Change[],
  meant: unknown,
  t: Translate,
  together: boolean,
): EditResult {
  const pieces = new TextPieces(before.text);
  let now: RangedDocument = before;
  let value = before.value;
  let batch = new Batch(before, together);
  const flush = (): boolean => {
    if (batch.edits.length > 0) {
      pieces.apply(batch.edits);
      now = parseRanged(pieces.text, t);
    }
    batch = new Batch(now, together);
    return now.problems.length === 0;
  };
  for (const change of changes) {
    for (const step of refine(value, change)) {
      const applied = applyChange(value, step, t);
      if (!applied.ok) return applied;
      value = applied.value;
      if (batch.add(step)) continue;
      if (!flush() || !batch.add(step)) return { ok: false, message: notAsMeant(now, t) };
    }
  }
  if (!flush() || !sameValue(now.value, meant)) return { ok: false, message: notAsMeant(now, t) };
  return { ok: true, text: now.text, edits: pieces.edits };
}

function withoutUndefined(change: Change): Change {
  return change.op === "set" && change.value === undefined ? { ...change, value: null } : change;
}

function notReadable(problem: string, t: Translate): string {
  return t("This file can't be changed while it has a YAML problem: {problem}", { problem });
}

function notAsMeant(result: RangedDocument, t: Translate): string {
  const problem = result.problems[0]?.message;
  return problem === undefined
    ? t("The change was not made: the file would not have said what was meant. Make it by hand.")
    : t("The change was not made: the file could not have been read afterwards: {problem}", { problem });
}
