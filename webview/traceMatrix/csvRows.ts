import type { TraceMatrixView, TraceRequirement } from "../../src/protocol/traceMatrix.ts";
import type { TraceTexts, TraceWords } from "./wording.ts";

type CsvRow = readonly (string | number)[];

/** The way from goal to signature in lines for spreadsheets: one for each criterion, or for a requirement without one. */
export function csvRows(
  view: TraceMatrixView,
  requirements: readonly TraceRequirement[],
  words: TraceWords,
  texts: TraceTexts,
): readonly CsvRow[] {
  const head = [
    ...[texts.goal, texts.kindRequirement, texts.name, texts.priority, texts.state, texts.deliverable],
    ...[texts.kindCriterion, texts.text, texts.result, texts.evidence, texts.acceptance, texts.gaps],
  ];
  return [head, ...requirements.flatMap((requirement) => linesOf(requirement, view, words, texts))];
}

function linesOf(
  requirement: TraceRequirement,
  view: TraceMatrixView,
  words: TraceWords,
  texts: TraceTexts,
): readonly CsvRow[] {
  const { id, title, priority, state, deliverables, criteria, acceptances, gaps } = requirement;
  const goal = view.goals[requirement.goal]?.id ?? "";
  const before = [
    ...[goal, id, title, words.of("priorities", priority), words.of("states", state)],
    words.deliverables(deliverables),
  ];
  const accepted = acceptances
    .map(({ acceptance, standing }) => `${view.acceptances[acceptance]?.id ?? ""}: ${texts[standing]}`)
    .join(", ");
  const after = [accepted, words.gaps(gaps)];
  if (criteria.length === 0) return [[...before, "", "", "", "", ...after]];
  return criteria.map(({ id: criterion, text, result, evidence }) => [
    ...before,
    ...[criterion, text, words.of("results", result), evidence.join(", ")],
    ...after,
  ]);
}
