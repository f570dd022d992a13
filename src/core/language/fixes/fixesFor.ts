import type { Problem } from "../../model/problem.ts";
import type { ProblemCode } from "../../model/problemCodes.ts";
import { characterFixes } from "./characters.ts";
import { conflictFixes } from "./conflictMarkers.ts";
import { duplicateKeyFixes } from "./duplicateKeys.ts";
import { enumFixes } from "./enumValues.ts";
import type { Fix, FixContext, Fixer } from "./fix.ts";
import { formatFixes } from "./formats.ts";
import { idFixes } from "./ids.ts";
import { criterionFixes, goalFixes, ownerFixes, ratingFixes, smartFixes } from "./missingFields.ts";
import { patternFixes, stateFixes, statusFixes } from "./patterns.ts";
import { rangeFixes } from "./ranges.ts";
import { entryAt, withinRecord } from "./recordChanges.ts";
import { selfReferenceFixes, unknownReferenceFixes, wrongKindFixes } from "./references.ts";
import { requiredFixes } from "./requiredKeys.ts";
import { syntaxFixes } from "./syntax.ts";
import { unknownKeyFixes } from "./unknownKeys.ts";
import { typeFixes } from "./valueTypes.ts";

/** What mends the problems of a code. */
export const fixers: Readonly<Partial<Record<ProblemCode, Fixer>>> = {
  "yaml/syntax": syntaxFixes,
  "yaml/alias": syntaxFixes,
  "yaml/tag": syntaxFixes,
  "yaml/duplicate-key": duplicateKeyFixes,
  "yaml/encoding": characterFixes,
  "yaml/conflict-marker": conflictFixes,
  "schema/required": requiredFixes,
  "schema/type": typeFixes,
  "schema/enum": enumFixes,
  "schema/unknown-property": unknownKeyFixes,
  "schema/format": formatFixes,
  "schema/pattern": patternFixes,
  "schema/range": rangeFixes,
  "id/format": idFixes,
  "id/duplicate": idFixes,
  "id/collision": idFixes,
  "ref/unknown": unknownReferenceFixes,
  "ref/wrong-kind": wrongKindFixes,
  "ref/self": selfReferenceFixes,
  "workflow/missing-history": statusFixes,
  "workflow/status-mismatch": statusFixes,
  "workflow/unknown-state": stateFixes,
  "risk/unknown-rating": enumFixes,
  "risk/no-owner": ownerFixes,
  "risk/unassessed": ratingFixes,
  "trace/no-goal": goalFixes,
  "trace/no-criterion": criterionFixes,
  "plan/goal-not-smart": smartFixes,
};

/**
 * The ways to mend a problem of a file, the likeliest first; none for what people have to decide with more than one
 * text before them, and none in what is sealed.
 */
export function fixesFor(problem: Problem, context: FixContext): readonly Fix[] {
  const fixer = fixers[problem.code];
  if (!fixer || isSealed(problem, context)) return [];
  return [...fixer(problem, context)];
}

/** Histories are written by events and baselines by the command that makes them. */
function isSealed({ pointer, code }: Problem, context: FixContext): boolean {
  const entry = entryAt(context, pointer);
  if (!entry || code.startsWith("yaml/")) return false;
  return entry.kind === "baseline" || withinRecord(entry, pointer)[0] === "history";
}
