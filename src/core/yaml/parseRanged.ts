import { type Document, visit, type YAMLMap } from "yaml";
import type { Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { atOnce, type Steps } from "../model/turns.ts";
import { compose, type Fault } from "./compose.ts";
import { findHazard } from "./hazards.ts";
import { maxDepth, maxFaults } from "./limits.ts";
import { keyText, RangedDocument } from "./rangedDocument.ts";
import { isUnbounded } from "./scalars.ts";
import { Screen } from "./screen.ts";
import { describeSyntaxError } from "./syntaxMessages.ts";
import { tokenize } from "./tokenize.ts";
import type { YamlProblem } from "./yamlProblem.ts";

const maxProblems = 10;

/**
 * Reads a YAML text with the place of every value. Never throws: whatever a record may not contain becomes
 * a problem, in bounded time, whoever wrote the text.
 */
export function parseRanged(text: string, t: Translate): RangedDocument {
  return atOnce(parseRangedInSteps(text, t));
}

/** `parseRanged` in a few steps: the first text that is parsed takes ten times as long as others. */
export function* parseRangedInSteps(text: string, t: Translate): Steps<RangedDocument> {
  const hazard = findHazard(text, t);
  if (hazard) return refused(text, hazard);
  const screen = new Screen(t);
  const { tokens, tooDeep, stopped } = tokenize(text, screen);
  if (tooDeep) return refused(text, nestedProblem(tooDeep, t));
  yield;
  const { document, faults, more } = compose(tokens, text.length);
  yield;
  const problems = distinct([
    ...screen.problems,
    ...(more ? [furtherDocument(text, document, t)] : []),
    ...(stopped ? [...faults, stopped] : faults).map((fault) => toProblem(text, fault, t)),
    ...refusedValues(document, t),
  ]);
  const value = problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
  return new RangedDocument(text, document, value, problems.slice(0, maxProblems));
}

/** In the order of the text; of those with one code at one place, the first. */
function distinct(problems: readonly YamlProblem[]): YamlProblem[] {
  const byPlace = new Map<string, YamlProblem>();
  for (const problem of problems) {
    const place = `${problem.span.start} ${problem.code}`;
    if (!byPlace.has(place)) byPlace.set(place, problem);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

function refused(text: string, problem: YamlProblem): RangedDocument {
  return new RangedDocument(text, undefined, null, [problem]);
}

function nestedProblem(span: Span, t: Translate): YamlProblem {
  const message = t("More than {limit} levels of nesting: flatten this.", { limit: maxDepth });
  return { code: "yaml/too-deep", message, span };
}

function furtherDocument(text: string, first: Document.Parsed, t: Translate): YamlProblem {
  const start = first.range[2];
  const message = t("A file holds one YAML document: move what follows “---” into another file.");
  return { code: "yaml/multiple-documents", message, span: { start, end: Math.min(start + 3, text.length) } };
}

function toProblem(text: string, { code, message, span: { start, end } }: Fault, t: Translate): YamlProblem {
  const span = { start, end: Math.min(Math.max(end, start + 1), endOfLine(text, start)) };
  return { code: "yaml/syntax", message: describeSyntaxError(code, message, t), span, data: { fault: code } };
}

/**
 * The first keys that stand twice; merge keys, keys that are not plain text, numbers without an end: valid YAML that
 * records may not use.
 */
function refusedValues(document: Document.Parsed, t: Translate): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, map) {
      for (const problem of refusedKeysOf(map, t)) {
        if (problems.push(problem) === maxFaults) return visit.BREAK;
      }
      return undefined;
    },
    Scalar(place, { value, range }) {
      if (place === "key" || !isUnbounded(value)) return undefined;
      const span = { start: range?.[0] ?? 0, end: range?.[1] ?? 1 };
      const message = t("A number must be finite, and no larger than computers count.");
      return problems.push({ code: "yaml/number", message, span }) === maxFaults ? visit.BREAK : undefined;
    },
  });
  return problems;
}

function* refusedKeysOf(map: YAMLMap, t: Translate): Iterable<YamlProblem> {
  const keys = new Set<string>();
  for (const pair of map.items) {
    const key = keyText(pair);
    const range = (pair.key as { range?: readonly number[] } | null)?.range;
    const span: Span = { start: range?.[0] ?? 0, end: range?.[1] ?? 1 };
    if (key === "<<") {
      const message = t("Merge keys are not expanded: write the values here.");
      yield { code: "yaml/merge-key", message, span };
    } else if (key === undefined || key === "__proto__") {
      yield { code: "yaml/key", message: t("A key must be plain text."), span };
    } else if (keys.has(key)) {
      const message = t("The key “{key}” stands here twice: keep one of them.", { key });
      yield { code: "yaml/duplicate-key", message, span, data: { key } };
    } else {
      keys.add(key);
    }
  }
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return Math.max(end < 0 ? text.length : end, Math.min(offset + 1, text.length));
}
