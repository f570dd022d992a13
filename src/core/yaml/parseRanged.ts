import { Composer, type CST, type Document, Lexer, Parser, visit, type YAMLError, type YAMLMap } from "yaml";
import type { Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { findHazard } from "./hazards.ts";
import { maxDepth } from "./limits.ts";
import { keyText, RangedDocument } from "./rangedDocument.ts";
import { Screen } from "./screen.ts";
import { describeSyntaxError } from "./syntaxMessages.ts";
import type { YamlProblem } from "./yamlProblem.ts";

const maxProblems = 10;

/**
 * Reads a YAML text with the place of every value. Never throws: whatever a record may not contain becomes
 * a problem, in bounded time, whoever wrote the text.
 */
export function parseRanged(text: string, t: Translate): RangedDocument {
  const hazard = findHazard(text, t);
  if (hazard) return refused(text, hazard);
  const screen = new Screen(t);
  const tokens = tokenize(text, screen);
  if (typeof tokens === "number") {
    const message = t("More than {limit} levels of nesting: flatten this.", { limit: maxDepth });
    return refused(text, { code: "yaml/too-deep", message, span: { start: tokens, end: tokens + 1 } });
  }
  const documents = [...composer().compose(tokens, true, text.length)] as Document.Parsed[];
  const [document, second] = documents;
  if (!document) return new RangedDocument(text, undefined, null, []);
  const problems = distinct([
    ...screen.problems,
    ...(second ? [furtherDocument(document, t)] : []),
    ...syntaxProblems(text, document, t),
    ...refusedKeys(document, t),
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

function composer(): Composer {
  return new Composer({
    version: "1.2",
    schema: "core",
    // Looked for below: here it would cost the square of their number.
    uniqueKeys: false,
    merge: false,
    strict: true,
    prettyErrors: false,
    keepSourceTokens: true,
    logLevel: "silent",
  });
}

function refused(text: string, problem: YamlProblem): RangedDocument {
  return new RangedDocument(text, undefined, null, [problem]);
}

/**
 * The concrete tokens of the text, or the offset at which it nests too deeply. The parser's stack is watched
 * step by step because composing a thousand nested brackets can abort the whole process.
 */
function tokenize(text: string, screen: Screen): CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    screen.see(lexeme, parser.offset);
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth + 1) return parser.offset - 1;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function furtherDocument(first: Document.Parsed, t: Translate): YamlProblem {
  const start = first.range[2];
  const message = t("A file holds one YAML document: move what follows “---” into another file.");
  return { code: "yaml/multiple-documents", message, span: { start, end: start + 3 } };
}

function syntaxProblems(text: string, document: Document.Parsed, t: Translate): YamlProblem[] {
  return [...document.errors, ...document.warnings]
    .filter((error) => error.code !== "MULTIPLE_DOCS" && error.code !== "TAG_RESOLVE_FAILED")
    .map((error) => toProblem(text, error, t));
}

function toProblem(text: string, error: YAMLError, t: Translate): YamlProblem {
  const [start, end] = error.pos;
  const span = { start, end: Math.min(Math.max(end, start + 1), endOfLine(text, start)) };
  return { code: "yaml/syntax", message: describeSyntaxError(error.code, error.message, t), span };
}

/** Keys that stand twice; merge keys, and keys that are not plain text: valid YAML that records may not use. */
function refusedKeys(document: Document.Parsed, t: Translate): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, map) {
      for (const problem of refusedKeysOf(map, t)) problems.push(problem);
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
      yield { code: "yaml/duplicate-key", message, span };
    } else {
      keys.add(key);
    }
  }
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return Math.max(end < 0 ? text.length : end, Math.min(offset + 1, text.length));
}
